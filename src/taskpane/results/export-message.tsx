import { Message } from '../messages/message';
import type { Session } from '../session/use-session';
import { useAllStrings } from '../strings-context';

/** Where the exported rows are, and how they go away again. */
export const ExportMessage = ({ session }: { session: Session }) => {
  const { fixes } = useAllStrings();
  const { exported } = session.state;
  if (exported === null) return null;
  return (
    <Message tone="good" live="status" onClose={session.closeExport}>
      <p>{fixes.exported(exported)}</p>
    </Message>
  );
};
