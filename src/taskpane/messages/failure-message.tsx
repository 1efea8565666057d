import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Session } from '../session/use-session';
import type { Failure } from '../session/session-state';
import { useStrings } from '../strings-context';
import { failureCode } from './failure-code';
import { Message } from './message';

const CopyCode = ({ code }: { code: string }) => {
  const { pane } = useStrings();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    // Where the clipboard is refused the code can still be selected by hand.
    navigator.clipboard.writeText(code).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <div className="error-code">
      <code tabIndex={0}>{code}</code>
      <Button size="small" onClick={copy}>
        {copied ? pane.copied : pane.copyCode}
      </Button>
    </div>
  );
};

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
      return null;
  }
};

/** What happened, what was and was not changed, what to do. */
export const FailureMessage = ({ failure, session }: { failure: Failure; session: Session }) => {
  const { errors, leftBehind, pane } = useStrings();
  const { what, todo } = errors[failure.code];
  const retry = retryOf(failure, session);
  const cancelled = failure.code === 'cancelled';
  return (
    <Message tone={cancelled ? 'info' : 'error'} live={cancelled ? 'status' : 'alert'} onClose={session.dismiss}>
      <p>
        <strong>{what(failure.params)}</strong>
      </p>
      <p>{leftBehind[failure.changed]}</p>
      <p>{todo}</p>
      {failure.code === 'unexpected' && <CopyCode code={failureCode(failure)} />}
      {retry && (
        <Button size="small" onClick={retry}>
          {failure.during === 'look' ? pane.lookAgain : pane.tryAgain}
        </Button>
      )}
    </Message>
  );
};
