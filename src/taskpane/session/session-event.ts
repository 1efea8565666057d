import type { CheckOutcome, Choices, ClearOutcome, Inspection } from '../../actions/assistant';
import type { FixOutcome, UndoOutcome } from '../../actions/fix';
import type { SettingValues } from '../../domain/policies/setting';
import type { Field } from '../../domain/register/field';
import type { CheckWish, Failure, Step, Work } from './session-state';

/** Everything that changes what the pane shows. */
export type SessionEvent =
  | { readonly type: 'started'; readonly work: Work }
  | { readonly type: 'looked'; readonly inspection: Inspection }
  | { readonly type: 'chosen'; readonly choices: Choices }
  /** Scope of the check or the wish for a result column: nothing to look at again. */
  | { readonly type: 'wished'; readonly wish: CheckWish }
  /** What the document leaves open, decided for now; null: back to what the workbook says. */
  | { readonly type: 'decided'; readonly settings: SettingValues | null }
  | { readonly type: 'decisions-stored' }
  /** Another tab began or ended its work: nothing of the check's changes. */
  | { readonly type: 'occupied' }
  | { readonly type: 'released' }
  | { readonly type: 'answered'; readonly field: Field; readonly column: number | null }
  | { readonly type: 'policy-needed' }
  | { readonly type: 'progress'; readonly step: Step; readonly done: number; readonly total: number }
  | { readonly type: 'stopping' }
  | { readonly type: 'checked'; readonly outcome: CheckOutcome; readonly quick: boolean }
  /** One row was checked again after an edit. */
  | { readonly type: 'rechecked'; readonly outcome: CheckOutcome; readonly row: number }
  /** Cells were corrected and their rows checked again; no outcome when that did not succeed. */
  | { readonly type: 'fixed'; readonly fixed: FixOutcome; readonly outcome: CheckOutcome | null }
  | { readonly type: 'undone'; readonly undone: UndoOutcome; readonly outcome: CheckOutcome | null }
  | { readonly type: 'fixes-closed' }
  | { readonly type: 'exported'; readonly sheet: string }
  | { readonly type: 'export-closed' }
  | { readonly type: 'cleared'; readonly cleared: ClearOutcome }
  | { readonly type: 'stored'; readonly stored: 'remembered' | 'forgotten' }
  /** Choices were stored after a check, unasked and untold. */
  | { readonly type: 'saved' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'dismissed' }
  | { readonly type: 'sheet-changed'; readonly sheet: string };
