import type { EvidenceOutcome } from '../../actions/evidence-outcome';
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
  const { clearing, clearingTemplates: emptied, templates, wrote } = work;
  const { markedCells, evidenceSheet } = outcome;
  const added = templates?.written.map(({ sheet }) => sheet) ?? [];
  const show = (sheet: string) => work.go(sheet, 'A1');
  return (
    <>
      {clearing.cleared && <ClearedMessage outcome={clearing.cleared} onClose={clearing.forget} />}
      {emptied.cleared && <ClearedMessage outcome={emptied.cleared} onClose={emptied.forget} />}
      {templates && (
        <WrittenMessage
          sentence={added.length > 0 ? ledgers.templatesWritten(added) : ledgers.noTemplates}
          sheet={added[0] ?? null}
          busy={busy}
          onShow={show}
          {...(added.length > 0 ? { onClear: emptied.clear } : {})}
          clearLabel={ledgers.clearTemplates}
        />
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
