import type { ActionErrorCode } from '../../actions/action-error';
import type { CheckOutcome, Choices, ClearOutcome, Inspection, LastCheck } from '../../actions/assistant';
import type { FixOutcome, UndoOutcome } from '../../actions/fix';
import type { Finding } from '../../domain/findings/finding';
import type { Field } from '../../domain/register/field';
import type { Compared } from './comparable';

export type Step = 'read' | 'check' | 'mark';

/** What the pane is waiting for. One thing at a time. */
export type Work =
  | { readonly kind: 'look' }
  | {
      readonly kind: 'check';
      readonly step: Step;
      readonly done: number;
      readonly total: number;
      readonly stopping: boolean;
    }
  | { readonly kind: 'clear' }
  | { readonly kind: 'fix' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'export' }
  | { readonly kind: 'store' }
  /** Work of another tab, which tells of it itself. */
  | { readonly kind: 'tab' };

/** A failure as the pane shows it. */
export interface Failure {
  readonly code: ActionErrorCode;
  readonly params: Readonly<Record<string, string>>;
  readonly changed: 'nothing' | 'marks-partly';
  /** What was tried, so that it can be tried again. */
  readonly during: Work['kind'] | 'go';
}

/** Where the user's answers to open questions stand: column by field, null for "no such column". */
export type Answers = Readonly<Partial<Record<Field, number | null>>>;

/** How to check, which the workbook does not remember. */
export type CheckWish = Pick<Choices, 'quick' | 'resultColumn'>;

/** What is known of a check that was found in the workbook. */
export type EarlierCheck = Pick<LastCheck, 'asOf' | 'moved'>;

/** Everything the pane shows. It is rebuilt from the workbook each time the pane opens. */
export interface SessionState {
  readonly choices: Choices;
  readonly answers: Answers;
  readonly inspection: Inspection | null;
  readonly work: Work | null;
  readonly outcome: CheckOutcome | null;
  /** Set while the outcome is that of a check made before the pane was opened. */
  readonly earlier: EarlierCheck | null;
  /** True when the outcome tells hard requirements only. */
  readonly quick: boolean;
  /** Against the check before, null when there was none. */
  readonly difference: Compared | null;
  /** Findings of the last full check: the list keeps their order while single rows are checked again. */
  readonly base: readonly Finding[];
  /** True as long as single rows can be checked again and fixed: nothing came between the check and now. */
  readonly live: boolean;
  /** The row that was last checked again by itself, zero-based, and how many findings are left in it. */
  readonly rechecked: { readonly row: number; readonly left: number } | null;
  /** Fixes that can be taken back, the newest last. */
  readonly fixed: readonly FixOutcome[];
  /** What was last taken back; told until something else is written. */
  readonly undone: UndoOutcome | null;
  /** The sheet that holds the rows with findings, told once. */
  readonly exported: string | null;
  readonly cleared: ClearOutcome | null;
  readonly stale: 'sheet' | 'choices' | 'options' | null;
  readonly failure: Failure | null;
  /** Counts up when the add-in itself changed what other tabs read: cells corrected, decisions stored. */
  readonly revision: number;
  /** Told once after 记住 or 忘记. */
  readonly stored: 'remembered' | 'forgotten' | null;
  /** True while choices differ from what the workbook remembers. */
  readonly unsaved: boolean;
  /** True after 检查 was pressed without a document. */
  readonly policyNeeded: boolean;
}

export const INITIAL_STATE: SessionState = {
  choices: {},
  answers: {},
  inspection: null,
  work: { kind: 'look' },
  outcome: null,
  earlier: null,
  quick: false,
  difference: null,
  base: [],
  live: false,
  rechecked: null,
  fixed: [],
  undone: null,
  exported: null,
  cleared: null,
  stale: null,
  failure: null,
  revision: 0,
  stored: null,
  unsaved: false,
  policyNeeded: false,
};
