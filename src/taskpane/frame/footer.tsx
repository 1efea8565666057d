import { Button } from '@fluentui/react-components';
import type { Session } from '../session/use-session';
import { useStrings } from '../strings-context';
import { writtenSentence } from './written-sentence';

/** What stands in the workbook because of us, next to its way back. */
export const Footer = ({ session }: { session: Session }) => {
  const strings = useStrings();
  const { results, progress } = strings;
  const { cleared, work } = session.state;
  if (work?.kind === 'check') return null;
  const written = writtenSentence(session.state, strings);
  if (cleared) {
    return (
      <footer className="footer" role="status">
        <p>
          {results.cleared(cleared.marks, cleared.sheets)}
          {cleared.kept.length > 0 && <span className="hint">{results.kept(cleared.kept)}</span>}
        </p>
      </footer>
    );
  }
  if (written === null) return null;
  const clearing = work?.kind === 'clear';
  return (
    <footer className="footer">
      <p>{clearing ? progress.clearing : written}</p>
      <Button size="small" disabled={work !== null} onClick={session.clear}>
        {results.clear}
      </Button>
    </footer>
  );
};
