import type { Note } from '../../actions/assistant';
import { useStrings } from '../strings-context';
import { Message } from './message';

/** What could not be done although the work came to its end. */
export const NoteList = ({ notes }: { notes: readonly Note[] }) => {
  const strings = useStrings();
  const sentences = [...new Set(notes.map(({ code, sheet }) => strings.notes[code](sheet)))];
  return sentences.map((sentence) => (
    <Message key={sentence} tone="warning">
      <p>{sentence}</p>
    </Message>
  ));
};
