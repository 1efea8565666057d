import { Button } from '@fluentui/react-components';
import type { Session } from '../session/use-session';
import { useStrings } from '../strings-context';
import { Message } from './message';

/** The register or the choices are no longer those of the result. */
export const StaleMessage = ({ session }: { session: Session }) => {
  const { results, pane } = useStrings();
  const { stale, work } = session.state;
  if (stale === null) return null;
  const sentences = { sheet: results.staleSheet, choices: results.staleChoices, options: results.staleOptions };
  return (
    <Message tone="warning" live="status">
      <p>{sentences[stale]}</p>
      <Button appearance="primary" size="small" disabled={work !== null} onClick={session.check}>
        {pane.checkAgain}
      </Button>
    </Message>
  );
};
