import type { EvidenceOutcome } from '../../actions/evidence-outcome';
import { Message } from '../messages/message';
import { NoteList } from '../messages/note-list';
import { useAllStrings } from '../strings-context';
import { ClearedMessage } from '../tabs/cleared-message';
import { WrittenMessage } from '../tabs/written-message';
import type { LedgersWork } from './use-ledgers';

interface Props {
  readonly work: LedgersWork;
  readonly outcome: EvidenceOutcome;
  readonly busy: boolean;
}

/** What stands in the workbook because of this tab, next to its way back. */
export const LedgersMessages = ({ work, outcome, busy }: Props) => {
  const { ledgers } = useAllStrings().tabs;
  const { clearing, templates, wrote } = work;
  const { markedCells, evidenceSheet } = outcome;
  const added = templates?.written.map(({ sheet }) => sheet) ?? [];
  const show = (sheet: string) => work.go(sheet, 'A1');
  return (
    <>
      {clearing.cleared && <ClearedMessage outcome={clearing.cleared} onClose={clearing.forget} />}
      {templates && (
        <Message tone="good" live="status">
          <p>{added.length > 0 ? ledgers.templatesWritten(added) : ledgers.noTemplates}</p>
        </Message>
      )}
      {(markedCells > 0 || evidenceSheet !== null || wrote) && (
        <WrittenMessage
          sentence={markedCells > 0 ? ledgers.written(markedCells, evidenceSheet) : ledgers.earlier(evidenceSheet)}
          sheet={evidenceSheet}
          busy={busy}
          onShow={show}
          onClear={clearing.clear}
          clearLabel={ledgers.clear}
        />
      )}
      <NoteList notes={[...outcome.notes, ...(templates?.notes ?? [])]} />
    </>
  );
};
