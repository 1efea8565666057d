import type { Session } from '../session/use-session';
import type { Failure } from '../session/session-state';
import { useStrings } from '../strings-context';
import { FailureNote } from './failure-note';

/** How the user tries again what failed; null where there is nothing to repeat. */
const retryOf = (failure: Failure, session: Session): (() => void) | null => {
  if (failure.code === 'cancelled') return null;
  switch (failure.during) {
    case 'look':
      return () => (failure.code === 'unknown-sheet' ? session.choose({}) : session.look());
    case 'check':
      return session.check;
    case 'clear':
      return session.clear;
    case 'export':
      return failure.code === 'no-rows' ? null : session.exportRows;
    case 'store':
    case 'fix':
    case 'undo':
    case 'go':
    case 'tab':
      return null;
  }
};

/** A failure of the check's own work, with the way to try again. */
export const FailureMessage = ({ failure, session }: { failure: Failure; session: Session }) => {
  const { pane } = useStrings();
  const act = retryOf(failure, session);
  const label = failure.during === 'look' ? pane.lookAgain : pane.tryAgain;
  return <FailureNote failure={failure} onClose={session.dismiss} retry={act && { label, act }} />;
};
