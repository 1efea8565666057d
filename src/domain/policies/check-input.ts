import type { Grid } from '../cell/grid';
import type { Register } from '../register/register';
import type { Studio } from '../register/studio';
import type { Policy } from './policy';
import type { SettingValues } from './setting';

/** One register to be checked against one document. */
export interface CheckInput {
  readonly register: Register;
  /** All studio rows, in sheet order. */
  readonly studios: readonly Studio[];
  readonly grid: Grid;
  readonly policy: Policy;
  /** The day on which deadlines, ages and periods are judged, 1900 serial days. */
  readonly asOf: number;
  /** What was decided where the document leaves it open; nothing by default. */
  readonly settings?: SettingValues;
  /** Hard requirements only: no rule that asks softly, no suggestions, no comparison of totals. */
  readonly quick?: boolean;
}
