import type { Package } from '../../package/package';
import type { SheetFile } from '../sheet/sheet-file';
import type { NameList } from './name-list';

/** Rows or columns that come (`count` above 0) or go (below 0) at a place. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** Thrown for what this host cannot move without risking a wrong file. */
export class NotImplemented extends Error {
  override readonly name = 'NotImplemented';
}

export const shiftSheet = (
  _pkg: Package,
  _sheets: readonly SheetFile[],
  _names: NameList,
  _sheet: SheetFile,
  _shift: Shift,
): void => {
  throw new NotImplemented('Inserting and deleting rows and columns');
};
