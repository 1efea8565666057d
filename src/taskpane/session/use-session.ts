import { useCallback, useEffect, useReducer, useRef, type Dispatch } from 'react';
import type { Assistant, Choices } from '../../actions/assistant';
import type { Field } from '../../domain/register/field';
import type { Finding } from '../../domain/findings/finding';
import type { SettingValues } from '../../domain/policies/setting';
import { effectiveChoices } from './effective-choices';
import { failureOf } from './failure';
import type { SessionEvent } from './session-event';
import { sessionReducer } from './session-reducer';
import { INITIAL_STATE, type CheckWish, type SessionState, type Work } from './session-state';
import { useEdits } from './use-edits';
import { useFixes } from './use-fixes';
import { useLatest } from './use-latest';

/** What the screens can ask for. */
export interface Session {
  readonly state: SessionState;
  readonly look: (choices?: Choices) => void;
  /** Changes sheet, document or columns and looks again. */
  readonly choose: (choices: Choices) => void;
  /** Scope of the next check, and whether it writes a result column. */
  readonly wish: (wish: CheckWish) => void;
  readonly answer: (field: Field, column: number | null) => void;
  readonly check: () => void;
  readonly cancel: () => void;
  readonly clear: () => void;
  /** Writes the rows with findings into a sheet of their own. */
  readonly exportRows: () => void;
  readonly closeExport: () => void;
  readonly remember: () => void;
  readonly forget: () => void;
  readonly dismiss: () => void;
  /** Writes the certain values of these findings and checks their rows again. */
  readonly fix: (findings: readonly Finding[]) => void;
  /** Takes the newest fixes back. */
  readonly undo: () => void;
  readonly closeFixes: () => void;
  /** Cells of that sheet were changed by somebody. */
  readonly edited: (sheet: string, address: string) => void;
  readonly fail: (error: unknown) => void;
  /** Takes the workbook for another tab's work; false while something else goes on. */
  readonly occupy: () => boolean;
  readonly release: () => void;
  /** Decides what the document leaves open, for now; null: back to what the workbook says. */
  readonly decide: (settings: SettingValues | null) => void;
  /** Says that decisions now stand in the workbook. */
  readonly decisionsStored: () => void;
}

/** One piece of work: told as started, then as what came of it or as failed. */
const useWork = (dispatch: Dispatch<SessionEvent>) => {
  const running = useRef(0);
  return useCallback(
    async (work: Work, act: () => Promise<SessionEvent>): Promise<boolean> => {
      const turn = ++running.current;
      dispatch({ type: 'started', work });
      const event = await act().catch((error: unknown): SessionEvent => ({
        type: 'failed',
        failure: failureOf(error, work.kind),
      }));
      // A newer piece of work has taken over: this one's outcome is history.
      if (turn === running.current) dispatch(event);
      return event.type !== 'failed' && turn === running.current;
    },
    [dispatch],
  );
};

/** The pane's state and everything that changes it, on top of an assistant. */
export const useSession = (assistant: Assistant): Session => {
  const [state, dispatch] = useReducer(sessionReducer, INITIAL_STATE);
  const latest = useLatest({ state, assistant });
  const aborter = useRef<AbortController | null>(null);
  const work = useWork(dispatch);

  const look = useCallback(
    (choices?: Choices) =>
      void work({ kind: 'look' }, async () => ({
        type: 'looked',
        inspection: await latest.current.assistant.inspect(choices ?? latest.current.state.choices),
      })),
    [work, latest],
  );
  const choose = useCallback(
    (choices: Choices) => {
      dispatch({ type: 'chosen', choices });
      look(choices);
    },
    [look],
  );
  const store = useCallback(
    (choices: Choices | null) =>
      work({ kind: 'store' }, async () => {
        await (choices ? latest.current.assistant.remember(choices) : latest.current.assistant.forget());
        return { type: 'stored', stored: choices ? 'remembered' : 'forgotten' };
      }),
    [work, latest],
  );
  const check = useCallback(async () => {
    const choices = effectiveChoices(latest.current.state);
    if (!choices.policy) {
      dispatch({ type: 'policy-needed' });
      return;
    }
    const { signal } = (aborter.current = new AbortController());
    const done = await work({ kind: 'check', step: 'read', done: 0, total: 0, stopping: false }, async () => ({
      type: 'checked',
      quick: choices.quick === true,
      outcome: await latest.current.assistant.check(
        choices,
        (step, rows, total) => dispatch({ type: 'progress', step, done: rows, total }),
        signal,
      ),
    }));
    const { unsaved, inspection } = latest.current.state;
    if (!done || (!unsaved && inspection?.remembered)) return;
    // A choice that cannot be stored is only asked for again; the check itself is done.
    await latest.current.assistant.remember(choices).then(
      () => dispatch({ type: 'saved' }),
      () => undefined,
    );
  }, [work, latest]);

  const fixes = useFixes(work, latest, dispatch);
  const edited = useEdits(latest, dispatch);

  const occupied = useRef(false);
  const occupy = useCallback(() => {
    const { work: other } = latest.current.state;
    // What another tab did may be over before the screen says so.
    if (occupied.current || (other && other.kind !== 'tab')) return false;
    occupied.current = true;
    dispatch({ type: 'occupied' });
    return true;
  }, [latest]);
  const release = useCallback(() => {
    occupied.current = false;
    dispatch({ type: 'released' });
  }, []);

  useEffect(() => look(), [look]);
  return {
    state,
    look,
    choose,
    check: () => void check(),
    wish: (wish) => dispatch({ type: 'wished', wish }),
    answer: (field, column) => dispatch({ type: 'answered', field, column }),
    cancel: () => {
      aborter.current?.abort();
      dispatch({ type: 'stopping' });
    },
    clear: () =>
      void work({ kind: 'clear' }, async () => ({ type: 'cleared', cleared: await assistant.clear(['check']) })),
    exportRows: () =>
      void work({ kind: 'export' }, async () => ({ type: 'exported', sheet: await assistant.exportRows() })),
    closeExport: () => dispatch({ type: 'export-closed' }),
    remember: () => void store(effectiveChoices(latest.current.state)),
    forget: () =>
      void store(null).then((done) => {
        if (done) look({});
      }),
    ...fixes,
    edited,
    dismiss: () => dispatch({ type: 'dismissed' }),
    occupy,
    release,
    decide: (settings) => dispatch({ type: 'decided', settings }),
    decisionsStored: () => dispatch({ type: 'decisions-stored' }),
    fail: (error) => dispatch({ type: 'failed', failure: failureOf(error, 'go') }),
  };
};
