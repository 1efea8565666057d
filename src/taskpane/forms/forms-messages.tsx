import type { FormsInspection } from '../../actions/application-outcome';
import { Message } from '../messages/message';
import { NoteList } from '../messages/note-list';
import { useAllStrings } from '../strings-context';
import { ClearedMessage } from '../tabs/cleared-message';
import { WrittenMessage } from '../tabs/written-message';
import type { FormsWork } from './use-forms';

type Told = NonNullable<FormsWork['told']>;

const useSentence = (told: Told): string => {
  const { forms } = useAllStrings().tabs;
  if (told.kind === 'checked') {
    const { forms: checked } = told.outcome;
    const count = checked.reduce((sum, { findings }) => sum + findings.length, 0);
    if (checked.length === 0) return forms.noForms;
    return count > 0 ? forms.found(count) : forms.nothingFound(checked.length);
  }
  const { forms: filled, markedCells } = told.outcome;
  const by = (state: string) => filled.filter((form) => form.state === state);
  const written = by('written').flatMap(({ sheet }) => sheet ?? []);
  const kept = filled.reduce((sum, form) => sum + form.kept.length, 0);
  return [
    written.length > 0 ? forms.written(written) : '',
    by('unchanged').length > 0 ? forms.unchanged(by('unchanged').length) : '',
    by('left').length > 0 ? forms.left(by('left').length) : '',
    kept > 0 ? forms.kept(kept) : '',
    markedCells > 0 ? forms.marked(markedCells) : '',
  ].join('');
};

const ToldMessage = ({ told, work, busy }: { told: Told; work: FormsWork; busy: boolean }) => {
  const { forms } = useAllStrings().tabs;
  const sentence = useSentence(told);
  const [first] = told.outcome.forms.flatMap(({ sheet }) => sheet ?? []);
  return (
    <>
      <WrittenMessage
        sentence={sentence}
        sheet={first ?? null}
        busy={busy}
        onShow={(sheet) => work.go(sheet, 'A1')}
        {...(first === undefined ? {} : { onClear: work.clearing.clear })}
        clearLabel={forms.clear}
      />
      <NoteList notes={told.outcome.notes} />
    </>
  );
};

interface Props {
  readonly work: FormsWork;
  readonly outcome: FormsInspection;
  readonly busy: boolean;
}

/** What was filled or checked, what was left and why, and the way back. */
export const FormsMessages = ({ work, outcome, busy }: Props) => {
  const { forms } = useAllStrings().tabs;
  const { clearing, told } = work;
  const sheets = outcome.studios.flatMap(({ sheet }) => sheet ?? []);
  return (
    <>
      {clearing.cleared && <ClearedMessage outcome={clearing.cleared} onClose={clearing.forget} />}
      {told && <ToldMessage told={told} work={work} busy={busy} />}
      {!told && sheets.length > 0 && (
        <WrittenMessage
          sentence={forms.present(sheets.length)}
          sheet={sheets[0] ?? null}
          busy={busy}
          onShow={(sheet) => work.go(sheet, 'A1')}
          onClear={clearing.clear}
          clearLabel={forms.clear}
        />
      )}
      {!outcome.official && (
        <Message tone="info">
          <p>{forms.plain}</p>
        </Message>
      )}
    </>
  );
};
