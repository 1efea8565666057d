import type { Package } from '../../package/package';
import type { SharedStrings } from '../cells/shared-strings';
import type { NameList } from '../structure/name-list';
import type { StyleSheet } from '../styles/style-sheet';

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly pkg: Package;
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  readonly names: NameList;
  readonly date1904: boolean;
}
