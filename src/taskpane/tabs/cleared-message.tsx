import type { ClearOutcome } from '../../actions/assistant';
import { Message } from '../messages/message';
import { NoteList } from '../messages/note-list';
import { useAllStrings } from '../strings-context';

/** What was taken out of the workbook, and what stayed because somebody has written in it. */
export const ClearedMessage = ({ outcome, onClose }: { outcome: ClearOutcome; onClose: () => void }) => {
  const { common } = useAllStrings().tabs;
  return (
    <>
      <Message tone="good" live="status" onClose={onClose}>
        <p>{common.cleared(outcome.sheets, outcome.marks)}</p>
        {outcome.kept.length > 0 && <p>{common.kept(outcome.kept)}</p>}
      </Message>
      <NoteList notes={outcome.notes} />
    </>
  );
};
