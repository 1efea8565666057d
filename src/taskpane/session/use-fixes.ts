import { useCallback, type Dispatch, type RefObject } from 'react';
import type { Assistant, CheckOutcome } from '../../actions/assistant';
import type { Finding } from '../../domain/findings/finding';
import { effectiveChoices } from './effective-choices';
import { recheckRows } from './recheck-rows';
import type { SessionEvent } from './session-event';
import type { SessionState, Work } from './session-state';

type DoWork = (work: Work, act: () => Promise<SessionEvent>) => Promise<boolean>;
type Latest = RefObject<{ readonly state: SessionState; readonly assistant: Assistant }>;

/** What the cells say now; null when they cannot be checked again, which makes the result out of date. */
const seenAgain = async ({ state, assistant }: Latest['current'], findings: readonly Finding[]) => {
  if (findings.length === 0) return state.outcome;
  if (!state.live) return null;
  return recheckRows(assistant, findings, effectiveChoices(state)).catch((): CheckOutcome | null => null);
};

/** Writing certain values into cells, and taking that back. */
export const useFixes = (work: DoWork, latest: Latest, dispatch: Dispatch<SessionEvent>) => {
  const fix = useCallback(
    (findings: readonly Finding[]) => {
      if (!latest.current.state.live || latest.current.state.work) return;
      void work({ kind: 'fix' }, async () => {
        const fixed = await latest.current.assistant.fix(findings);
        const touched = [...fixed.applied, ...fixed.refused.filter(({ why }) => why === 'changed')];
        const outcome = await seenAgain(
          latest.current,
          touched.map(({ finding }) => finding),
        );
        return { type: 'fixed', fixed, outcome };
      });
    },
    [work, latest],
  );
  const undo = useCallback(() => {
    const newest = latest.current.state.fixed.at(-1);
    if (!newest || latest.current.state.work) return;
    void work({ kind: 'undo' }, async () => {
      const undone = await latest.current.assistant.undo(newest.applied);
      const outcome = await seenAgain(
        latest.current,
        undone.undone.map(({ finding }) => finding),
      );
      return { type: 'undone', undone, outcome };
    });
  }, [work, latest]);
  const closeFixes = useCallback(() => dispatch({ type: 'fixes-closed' }), [dispatch]);
  return { fix, undo, closeFixes };
};
