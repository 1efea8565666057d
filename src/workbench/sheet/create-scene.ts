import type { CommentModel, SheetModel } from '../../host/model/workbook';
import type { ConditionalLook } from '../conditional/look';
import type { SheetGeometry } from '../geometry/sheet-geometry';
import { indexMerges } from './merge-index';
import { type RowSpills, spillsOfRow } from './row-spills';
import type { Scene } from './scene';
import type { FormatText } from './shown-text';
import type { TextWidth } from './text-width';

/** What a scene is made of besides the sheet itself. */
export interface SceneParts {
  readonly geometry: SheetGeometry;
  readonly zoom: number;
  readonly format: FormatText;
  readonly textWidth: TextWidth;
  readonly look: (row: number, column: number) => ConditionalLook;
  readonly filterButton: (row: number, column: number) => 'off' | 'on' | null;
}

const NO_COMMENTS: readonly CommentModel[] = [];

/** Puts together what drawing a sheet needs, as it stands now. */
export const createScene = (sheet: SheetModel, parts: SceneParts): Scene => {
  const comments = indexComments(sheet.comments);
  const spills = new Map<number, RowSpills>();
  const plain = {
    sheet,
    ...parts,
    merges: indexMerges(sheet.merges.areas),
    comments: (row: number, column: number) => comments.get(`${row},${column}`) ?? NO_COMMENTS,
  };
  const spillsOf = (row: number): RowSpills => {
    const known = spills.get(row) ?? spillsOfRow(plain, row);
    spills.set(row, known);
    return known;
  };
  return { ...plain, spills: spillsOf };
};

const indexComments = (comments: readonly CommentModel[]): Map<string, CommentModel[]> => {
  const byCell = new Map<string, CommentModel[]>();
  for (const comment of comments) {
    const key = `${comment.row},${comment.column}`;
    byCell.set(key, [...(byCell.get(key) ?? []), comment]);
  }
  return byCell;
};
