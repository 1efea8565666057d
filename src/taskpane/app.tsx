import { useRef, useState } from 'react';
import type { Assistant } from '../actions/assistant';
import { parseA1 } from '../domain/cell/cell-address';
import { Bar } from './controls/bar';
import { announcement } from './frame/announcement';
import { Footer } from './frame/footer';
import { Header } from './frame/header';
import type { Preferences } from './frame/settings-panel';
import { SummaryBar } from './frame/summary-bar';
import { FailureMessage } from './messages/failure-message';
import { NoteList } from './messages/note-list';
import { StaleMessage } from './messages/stale-message';
import { ProgressScreen } from './progress/progress-screen';
import { useResultsScreen } from './results/use-results-screen';
import type { SelectedCell } from './results/use-selected-row';
import { useSession, type Session } from './session/use-session';
import { SetupScreen } from './setup/setup-screen';
import { useStrings } from './strings-context';
import { useWorkbookEvent } from './use-workbook-event';

interface Props {
  readonly assistant: Assistant;
  readonly preferences: Preferences;
}

const Messages = ({ session }: { session: Session }) => {
  const { failure, outcome, cleared } = session.state;
  return (
    <>
      {failure && <FailureMessage failure={failure} session={session} />}
      <StaleMessage session={session} />
      <NoteList notes={cleared?.notes ?? outcome?.notes ?? []} />
    </>
  );
};

/** The whole pane. */
export const App = ({ assistant, preferences }: Props) => {
  const strings = useStrings();
  const session = useSession(assistant);
  const scroller = useRef<HTMLElement>(null);
  const [selected, setSelected] = useState<SelectedCell | null>(null);
  const { work, outcome, inspection } = session.state;
  useWorkbookEvent(assistant, 'onSelection', (sheet, address) => {
    const area = parseA1(address);
    setSelected(area && { sheet, row: area.row, column: area.column });
  });
  useWorkbookEvent(assistant, 'onChange', session.edited);

  const checking = work?.kind === 'check' ? work : null;
  const loaded = useResultsScreen(checking !== null, outcome, session.fail);
  const messages = <Messages session={session} />;
  return (
    <div className="pane" lang={strings.locale}>
      <Header preferences={preferences} />
      {outcome && !checking && <SummaryBar session={session} outcome={outcome} />}
      <main ref={scroller} className="main" aria-busy={work !== null}>
        {(checking || !outcome || !loaded) && messages}
        {checking && <ProgressScreen work={checking} onCancel={session.cancel} />}
        {!checking && outcome && loaded && (
          <loaded.ResultsScreen
            session={session}
            assistant={assistant}
            outcome={outcome}
            selected={selected}
            scroller={scroller}
            messages={messages}
          />
        )}
        {!checking && !outcome && inspection && <SetupScreen session={session} />}
        {((!inspection && work) || (!checking && outcome && !loaded)) && (
          <div className="screen looking">
            <p>{strings.pane.looking}</p>
            <Bar label={strings.pane.looking} />
          </div>
        )}
      </main>
      <Footer session={session} />
      <div className="visually-hidden" role="status" aria-live="polite">
        {announcement(session.state, strings)}
      </div>
    </div>
  );
};
