import { Button } from '@fluentui/react-components';
import { useState } from 'react';
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

interface Props {
  readonly failure: Failure;
  readonly onClose: () => void;
  /** How the same is tried again; null where there is nothing to repeat. */
  readonly retry: { readonly label: string; readonly act: () => void } | null;
}

/** What happened, what was and was not changed, what to do. */
export const FailureNote = ({ failure, onClose, retry }: Props) => {
  const { errors, leftBehind } = useStrings();
  const { what, todo } = errors[failure.code];
  const cancelled = failure.code === 'cancelled';
  return (
    <Message tone={cancelled ? 'info' : 'error'} live={cancelled ? 'status' : 'alert'} onClose={onClose}>
      <p>
        <strong>{what(failure.params)}</strong>
      </p>
      <p>{leftBehind[failure.changed]}</p>
      <p>{todo}</p>
      {failure.code === 'unexpected' && <CopyCode code={failureCode(failure)} />}
      {retry && (
        <Button size="small" onClick={retry.act}>
          {retry.label}
        </Button>
      )}
    </Message>
  );
};
