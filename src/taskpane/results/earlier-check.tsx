import { Button } from '@fluentui/react-components';
import { serialToIso } from '../../domain/cell/serial-day';
import { Message } from '../messages/message';
import type { EarlierCheck as Earlier } from '../session/session-state';
import type { Session } from '../session/use-session';
import { useAllStrings } from '../strings-context';

/** Says that the results are those of an earlier day, and whether the register still stands as it did then. */
export const EarlierCheck = ({ earlier: { asOf, moved }, session }: { earlier: Earlier; session: Session }) => {
  const { results, pane } = useAllStrings();
  const day = serialToIso(asOf);
  const { stale, work } = session.state;
  if (!moved || stale !== null) return <p className="hint">{results.earlierCheck(day)}</p>;
  return (
    <Message tone="warning">
      <p>{results.earlierCheck(day)}</p>
      <p>{results.moved}</p>
      <Button appearance="primary" size="small" disabled={work !== null} onClick={session.check}>
        {pane.checkAgain}
      </Button>
    </Message>
  );
};
