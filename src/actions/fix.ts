import type { CellAddress } from '../domain/cell/cell-address';
import type { CellValue } from '../domain/cell/cell-value';
import type { Finding } from '../domain/findings/finding';

/** A cell as it can be put back: its constant or formula, and its number format. */
export interface CellState extends CellAddress {
  readonly content: CellValue;
  /** True when `content` is a formula; text beginning with "=" is none. */
  readonly isFormula: boolean;
  readonly numberFormat: string;
}

/** A fix that now stands in the sheet. */
export interface AppliedFix {
  readonly finding: Finding;
  readonly before: CellState;
  readonly after: CellState;
}

/** A fix that was not applied, and why. */
export interface RefusedFix {
  readonly finding: Finding;
  readonly why: 'changed' | 'formula' | 'no-fix';
}

export interface FixOutcome {
  readonly applied: readonly AppliedFix[];
  readonly refused: readonly RefusedFix[];
  /** Name of the 修改记录 sheet, null when it could not be written. */
  readonly log: string | null;
}

export interface UndoOutcome {
  readonly undone: readonly AppliedFix[];
  /** Somebody changed these since; they keep what stands there. */
  readonly kept: readonly AppliedFix[];
}
