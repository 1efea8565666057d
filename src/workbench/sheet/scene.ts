import type { CommentModel, SheetModel } from '../../host/model/workbook';
import type { ConditionalLook } from '../conditional/look';
import type { SheetGeometry } from '../geometry/sheet-geometry';
import type { MergeIndex } from './merge-index';
import type { RowSpills } from './row-spills';
import type { FormatText } from './shown-text';
import type { TextWidth } from './text-width';

/** Everything drawing asks for; a new scene is made whenever the sheet changed. */
export interface Scene {
  readonly sheet: SheetModel;
  readonly geometry: SheetGeometry;
  readonly zoom: number;
  readonly format: FormatText;
  readonly textWidth: TextWidth;
  readonly merges: MergeIndex;
  look(row: number, column: number): ConditionalLook;
  comments(row: number, column: number): readonly CommentModel[];
  /** State of the filter button in a cell, null where there is none. */
  filterButton(row: number, column: number): 'off' | 'on' | null;
  spills(row: number): RowSpills;
}
