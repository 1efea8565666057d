import type { Calculation } from './calculation';
import type { Changes } from './changes';
import type { CellArea } from './model/types';
import type { SheetModel, WorkbookModel } from './model/workbook';
import type { References } from './protocol/references';

/** Which Excel the host plays: Microsoft 365 on Windows, Excel 2021, or Excel on the web with its limits. */
export type Profile = 'windows' | 'windows-2021' | 'web';
export type Locale = 'zh-CN' | 'en-US';

/** The running Excel, as the objects of the API see it. */
export interface Session {
  readonly workbook: WorkbookModel;
  readonly profile: Profile;
  readonly locale: Locale;
  /** Newest ExcelApi set as its minor number: 14 is ExcelApi 1.14. */
  readonly apiMinor: number;
  readonly readOnly: boolean;
  readonly references: References;
  readonly changes: Changes;
  readonly calculation: Calculation;
  /** Sheet in front and selected cells as the add-in was last told. */
  readonly told: { sheet: SheetModel; area: CellArea | null };
  isDirty: boolean;
  /** True while a person is typing into a cell. */
  editing: boolean;
  /** False once the sheet or the cells behind a kept object are deleted. */
  isAlive(target: unknown): boolean;
}
