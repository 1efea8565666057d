import { useState } from 'react';
import type { Assistant } from '../actions/assistant';
import { parseA1 } from '../domain/cell/cell-address';
import { CheckTab } from './check/check-tab';
import { announcement } from './frame/announcement';
import { Footer } from './frame/footer';
import { Header } from './frame/header';
import type { Preferences } from './frame/settings-panel';
import { SummaryBar } from './frame/summary-bar';
import { StaleMessage } from './messages/stale-message';
import type { SelectedCell } from './results/use-selected-row';
import { useSession } from './session/use-session';
import { useStrings } from './strings-context';
import { LATER_TABS } from './tabs/later-tabs';
import { LaterTab } from './tabs/later-tab';
import { TABS, type Tab } from './tabs/tab';
import { TabBar } from './tabs/tab-bar';
import { useEditFeed } from './tabs/use-edit-feed';
import { useWorkbookEvent } from './use-workbook-event';

interface Props {
  readonly assistant: Assistant;
  readonly preferences: Preferences;
}

/** The whole pane. */
export const App = ({ assistant, preferences }: Props) => {
  const strings = useStrings();
  const session = useSession(assistant);
  const [selected, setSelected] = useState<SelectedCell | null>(null);
  const [tab, setTab] = useState<Tab>('check');
  const [opened, setOpened] = useState<ReadonlySet<Tab>>(new Set(['check']));
  useWorkbookEvent(assistant, 'onSelection', (sheet, address) => {
    const area = parseA1(address);
    setSelected(area && { sheet, row: area.row, column: area.column });
  });
  const { edits, tell } = useEditFeed();
  useWorkbookEvent(assistant, 'onChange', (sheet, address) => {
    session.edited(sheet, address);
    tell(sheet, address);
  });
  const choose = (chosen: Tab) => {
    setTab(chosen);
    setOpened((before) => new Set([...before, chosen]));
  };
  const props = { session, assistant, selected, edits };
  return (
    <div className="pane" lang={strings.locale}>
      <Header preferences={preferences} />
      <SummaryBar session={session} checking={tab === 'check'} />
      <TabBar tab={tab} onChoose={choose} />
      {tab === 'check' && <StaleMessage session={session} />}
      <main className="main" aria-busy={session.state.work !== null}>
        <CheckTab {...props} active={tab === 'check'} />
        {TABS.map(
          (each) =>
            each !== 'check' &&
            opened.has(each) && (
              <LaterTab key={each} tab={each} fetch={LATER_TABS[each]} {...props} active={tab === each} />
            ),
        )}
      </main>
      {tab === 'check' && <Footer session={session} />}
      <div className="visually-hidden" role="status" aria-live="polite">
        {announcement(session.state, strings)}
      </div>
    </div>
  );
};
