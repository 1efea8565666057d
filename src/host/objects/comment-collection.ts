import type { CommentModel, SheetModel } from '../model/workbook';
import { defineClass, reads } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import type { Session } from '../session';
import type { CommentTarget } from './comment';
import { CommentObject, commentId } from './comment';
import { parseArea, splitSheet } from './support/a1';
import { existing, itemAt } from './support/item-at';
import { sheetNamed } from './support/resolve-range';

type Sheets = readonly SheetModel[];

/* Office.js' comments are the threaded ones; notes came with a later set. The file is their only author here. */
const comments = (sheets: Sheets): readonly CommentTarget[] =>
  sheets.flatMap((sheet) =>
    sheet.comments.filter((comment: CommentModel) => comment.threaded).map((comment) => ({ sheet, comment })),
  );

const find = (sheets: Sheets, id: string) => existing(comments(sheets).find((target) => commentId(target) === id));

const byCell = (sheets: Sheets, address: string, session: Session) => {
  const { sheet: name, rest } = splitSheet(address);
  const home = name === null ? sheets[0] : sheetNamed(session, name);
  const area = parseArea(rest);
  if (!home || !area) throw new ExcelError('InvalidArgument');
  return existing(
    comments(sheets).find(
      ({ sheet, comment }) => sheet === home && comment.row === area.row && comment.column === area.column,
    ),
  );
};

export const CommentCollectionObject: ExcelClass<Sheets> = defineClass('CommentCollection', {
  items: (sheets) => comments(sheets).map((target) => CommentObject.of(target)),
  index: (sheets, key) => CommentObject.of(find(sheets, String(key))),
  methods: {
    GetCount: reads(10, (sheets) => comments(sheets).length),
    GetItemAt: reads(10, (sheets, args) => CommentObject.of(itemAt(comments(sheets), args.whole(0)))),
    GetItemByCell: reads(10, (sheets, args, session) => CommentObject.of(byCell(sheets, args.text(0), session))),
  },
});
