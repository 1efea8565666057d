import type { CommentModel, SheetModel } from '../model/workbook';
import { defineClass, reads, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { RangeObject } from './range';
import { cellArea } from './support/area';

export interface CommentTarget {
  readonly sheet: SheetModel;
  readonly comment: CommentModel;
}

/** A cell has one thread, so its place is its name. */
export const commentId = ({ sheet, comment }: CommentTarget): string =>
  `{${sheet.id.replaceAll(/[{}]/g, '')}-${comment.row}-${comment.column}}`;

export const CommentObject: ExcelClass<CommentTarget> = defineClass('Comment', {
  identity: (target) => ({ Id: commentId(target) }),
  props: {
    Id: value(10, commentId),
    AuthorName: value(10, ({ comment }) => comment.author),
    Content: value(10, ({ comment }) => comment.text),
  },
  methods: {
    GetLocation: reads(10, ({ sheet, comment }) =>
      RangeObject.of({ sheet, area: cellArea(comment.row, comment.column) }),
    ),
  },
});
