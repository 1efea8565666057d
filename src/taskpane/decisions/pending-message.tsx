import { Button } from '@fluentui/react-components';
import { Message } from '../messages/message';
import { useAllStrings } from '../strings-context';
import type { Decisions } from './use-decisions';

/** What was decided and not written down yet, with the way into the workbook and the way back; then where it stands. */
export const PendingMessage = ({ decisions, busy }: { decisions: Decisions; busy: boolean }) => {
  const { tabs } = useAllStrings();
  const words = tabs.decisions;
  if (decisions.pending) {
    return (
      <Message tone="info" live="status">
        <p>{words.pending}</p>
        <div className="button-row">
          <Button size="small" disabled={busy} onClick={decisions.save}>
            {words.save}
          </Button>
          <Button size="small" appearance="subtle" disabled={busy} onClick={decisions.drop}>
            {words.drop}
          </Button>
        </div>
      </Message>
    );
  }
  if (decisions.saved === null) return null;
  return (
    <Message tone="good" live="status">
      <p>{words.saved(decisions.saved)}</p>
    </Message>
  );
};
