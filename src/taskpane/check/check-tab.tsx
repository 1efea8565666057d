import { useRef } from 'react';
import { Looking } from '../frame/looking';
import { usePart } from '../frame/use-part';
import { FailureMessage } from '../messages/failure-message';
import { NoteList } from '../messages/note-list';
import { ProgressScreen } from '../progress/progress-screen';
import type { Session } from '../session/use-session';
import { SetupScreen } from '../setup/setup-screen';
import { StringsContext } from '../strings-context';
import type { TabProps } from '../tabs/tab';
import { TabPanel } from '../tabs/tab-panel';

/* Nobody needs the results before the first check, so the first screen does not wait for theirs. */
const fetchResults = () => import(/* webpackChunkName: "results" */ '../results/results-screen');

const Messages = ({ session }: { session: Session }) => {
  const { failure, outcome, cleared } = session.state;
  return (
    <>
      {failure && <FailureMessage failure={failure} session={session} />}
      <NoteList notes={cleared?.notes ?? outcome?.notes ?? []} />
    </>
  );
};

/** Before the check, while it runs, and what it found. */
export const CheckTab = ({ session, assistant, selected, active }: TabProps) => {
  const scroller = useRef<HTMLDivElement>(null);
  const { work, outcome, inspection } = session.state;
  const checking = work?.kind === 'check' ? work : null;
  const wanted = checking !== null || outcome !== null;
  const results = usePart(fetchResults, { wanted, asked: outcome, onError: session.fail });
  const messages = <Messages session={session} />;
  const waiting = (!inspection && work) || (!checking && outcome && !results);
  return (
    <TabPanel tab="check" active={active} scroller={scroller}>
      {(checking || !outcome || !results) && messages}
      {checking && <ProgressScreen work={checking} onCancel={session.cancel} />}
      {!checking && outcome && results && (
        <StringsContext value={results.strings}>
          <results.part.ResultsScreen
            session={session}
            assistant={assistant}
            outcome={outcome}
            selected={selected}
            scroller={scroller}
            messages={messages}
          />
        </StringsContext>
      )}
      {!checking && !outcome && inspection && <SetupScreen session={session} />}
      {waiting && <Looking />}
    </TabPanel>
  );
};
