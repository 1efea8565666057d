import { Button } from '@fluentui/react-components';
import type { SettingsOutcome } from '../../actions/settings-outcome';
import { PendingMessage } from '../decisions/pending-message';
import { SettingList } from '../decisions/setting-list';
import { useDecisions } from '../decisions/use-decisions';
import { ScreenHeading } from '../frame/screen-heading';
import { policyShortName } from '../setup/policy-name';
import { useAllStrings } from '../strings-context';
import { FirstReading } from '../tabs/first-reading';
import { OutdatedMessage } from '../tabs/outdated-message';
import type { LaterTabProps } from '../tabs/tab';
import { TaskStatus } from '../tabs/task-status';
import { useReading } from '../tabs/use-reading';

/** Everything the document leaves open, and how it is decided in this workbook. */
export const SettingsPage = (props: LaterTabProps) => {
  const { session, assistant } = props;
  const { tabs } = useAllStrings();
  const { settings: words } = tabs.more;
  const reading = useReading<SettingsOutcome>({ ...props, read: (choices) => assistant.settings(choices) });
  const { outcome, task } = reading;
  const decisions = useDecisions(assistant, session, task);
  const busy = session.state.work !== null;
  const retry = (job: string) => (job === 'decide' ? decisions.save() : reading.readAgain());
  const names = { read: words.read, decide: tabs.decisions.saving };
  const status = <TaskStatus task={task} names={names} onRetry={retry} />;
  if (!outcome) return <FirstReading reading={reading} busy={busy} status={status} />;
  const { entries, sheet, policy } = outcome;
  const document = policyShortName(session.state.inspection?.policies ?? [], policy) ?? '';
  const show = (name: string) => void assistant.goTo(name, 'A1').catch(task.fail);
  return (
    <div className="screen">
      {status}
      <OutdatedMessage reading={reading} busy={busy} />
      <ScreenHeading>{words.heading}</ScreenHeading>
      <p className="hint">{entries.length > 0 ? words.hint : words.none}</p>
      <PendingMessage decisions={decisions} busy={busy} />
      <SettingList settings={entries} document={document} onDecide={decisions.decide} />
      {entries.length > 0 && (
        <div className="button-row">
          <p className="hint">{sheet === null ? words.notStored : words.stored(sheet)}</p>
          {sheet !== null && (
            <Button size="small" onClick={() => show(sheet)}>
              {words.show}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};
