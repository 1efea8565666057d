import type { CheckOutcome, Inspection } from '../../actions/assistant';
import type { SettingValues } from '../../domain/policies/setting';
import { comparable, comparedAgain } from './comparable';
import type { SessionEvent } from './session-event';
import type { SessionState } from './session-state';

/** A check recognises afresh, so its register is newer than the one looked at before. */
const afterCheck = (
  inspection: Inspection | null,
  { register, policy, markedCells }: CheckOutcome,
): Inspection | null =>
  inspection && { ...inspection, register, policy, questions: register.questions, marked: markedCells };

/** Findings that are new for a row or two; everything else about the check stays. */
const afterRecheck = (state: SessionState, outcome: CheckOutcome | null): SessionState =>
  outcome
    ? {
        ...state,
        outcome,
        difference: outcome.difference
          ? comparable(outcome.difference, state.quick)
          : comparedAgain(state.difference, outcome.findings),
        inspection: afterCheck(state.inspection, outcome),
      }
    : { ...state, live: false, stale: 'sheet' };

const rowsLeft = ({ findings }: CheckOutcome, row: number): number =>
  findings.filter(({ cell, code }) => cell.row === row && code !== 'not-checked').length;

/** A check that the workbook remembers is shown straight away. */
const withLastCheck = (state: SessionState, inspection: Inspection): SessionState => {
  const { lastCheck } = inspection;
  if (state.outcome || !lastCheck) return { ...state, inspection };
  const { asOf, moved, quick, findings } = lastCheck;
  return {
    ...state,
    inspection: afterCheck(inspection, lastCheck),
    outcome: lastCheck,
    base: findings,
    quick,
    earlier: { asOf, moved },
  };
};

/** The same choices with these decisions in the place of the earlier ones. */
const withDecisions = (state: SessionState, settings: SettingValues | null): SessionState => {
  const { settings: earlier, ...choices } = state.choices;
  if (settings === earlier) return state;
  return { ...state, choices: settings ? { ...choices, settings } : choices };
};

const QUIET = {
  failure: null,
  stored: null,
  cleared: null,
  policyNeeded: false,
  rechecked: null,
  exported: null,
} as const;

/** The next state of the pane. Pure; who calls the assistant is `useSession`. */
export const sessionReducer = (state: SessionState, event: SessionEvent): SessionState => {
  switch (event.type) {
    case 'started':
      // Looking again follows forgetting, which is to stay told.
      return { ...state, ...QUIET, stored: event.work.kind === 'look' ? state.stored : null, work: event.work };
    case 'looked':
      return withLastCheck({ ...state, work: null }, event.inspection);
    case 'chosen':
      return { ...state, ...QUIET, choices: event.choices, unsaved: true, stale: state.outcome ? 'choices' : null };
    case 'wished':
      return {
        ...state,
        choices: { ...state.choices, ...event.wish },
        stale: state.outcome ? (state.stale ?? 'options') : null,
      };
    case 'decided':
      return {
        ...withDecisions(state, event.settings),
        stale: state.outcome ? (state.stale ?? 'options') : null,
      };
    case 'decisions-stored':
      return {
        ...withDecisions(state, null),
        revision: state.revision + 1,
        stale: state.outcome ? (state.stale ?? 'options') : null,
      };
    case 'occupied':
      return { ...state, work: { kind: 'tab' } };
    case 'released':
      return state.work?.kind === 'tab' ? { ...state, work: null } : state;
    case 'exported':
      return { ...state, work: null, exported: event.sheet };
    case 'export-closed':
      return { ...state, exported: null };
    case 'answered':
      return { ...state, answers: { ...state.answers, [event.field]: event.column } };
    case 'policy-needed':
      return { ...state, policyNeeded: true };
    case 'progress':
      return state.work?.kind === 'check'
        ? { ...state, work: { ...state.work, step: event.step, done: event.done, total: event.total } }
        : state;
    case 'stopping':
      return state.work?.kind === 'check' ? { ...state, work: { ...state.work, stopping: true } } : state;
    case 'checked':
      return {
        ...state,
        work: null,
        stale: null,
        outcome: event.outcome,
        earlier: null,
        quick: event.quick,
        difference: event.outcome.difference && comparable(event.outcome.difference, event.quick),
        base: event.outcome.findings,
        live: true,
        rechecked: null,
        inspection: afterCheck(state.inspection, event.outcome),
      };
    case 'rechecked':
      // A check under way will say more; nothing changed when the edit lay beside the register.
      return state.work?.kind === 'check' || state.outcome === event.outcome
        ? state
        : {
            ...afterRecheck(state, event.outcome),
            rechecked: { row: event.row, left: rowsLeft(event.outcome, event.row) },
          };
    case 'fixed':
      return {
        ...afterRecheck(state, event.outcome),
        work: null,
        revision: state.revision + 1,
        fixed: [...state.fixed, event.fixed],
        undone: null,
      };
    case 'undone':
      return {
        ...afterRecheck(state, event.outcome),
        work: null,
        revision: state.revision + 1,
        fixed: state.fixed.slice(0, -1),
        undone: event.undone,
      };
    case 'fixes-closed':
      return { ...state, fixed: [], undone: null };
    case 'cleared':
      return {
        ...state,
        work: null,
        live: false,
        cleared: event.cleared,
        outcome: state.outcome && { ...state.outcome, markedCells: 0, resultSheet: null },
        inspection: state.inspection && { ...state.inspection, marked: 0 },
      };
    case 'stored':
      return {
        ...state,
        work: null,
        stored: event.stored,
        unsaved: false,
        ...(event.stored === 'forgotten' ? { choices: {}, answers: {}, stale: state.outcome && 'choices' } : {}),
        inspection: state.inspection && { ...state.inspection, remembered: event.stored === 'remembered' },
      };
    case 'saved':
      return {
        ...state,
        unsaved: false,
        inspection: state.inspection && { ...state.inspection, remembered: true },
      };
    case 'failed':
      return { ...state, work: null, failure: event.failure };
    case 'dismissed':
      return { ...state, failure: null };
    case 'sheet-changed':
      return state.outcome?.register.sheet === event.sheet && state.stale === null
        ? { ...state, stale: 'sheet', live: false, rechecked: null }
        : state;
  }
};
