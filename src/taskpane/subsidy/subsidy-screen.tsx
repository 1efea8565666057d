import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { PendingMessage } from '../decisions/pending-message';
import { SettingList } from '../decisions/setting-list';
import { ScreenHeading } from '../frame/screen-heading';
import { NoteList } from '../messages/note-list';
import { policyShortName } from '../setup/policy-name';
import { useAllStrings } from '../strings-context';
import { FindingSection } from '../tabs/finding-section';
import { FirstReading } from '../tabs/first-reading';
import { OutdatedMessage } from '../tabs/outdated-message';
import type { LaterTabProps } from '../tabs/tab';
import { TaskStatus } from '../tabs/task-status';
import { LevelBars } from './level-bars';
import { moneyText } from './money-text';
import { StatedTotal } from './stated-total';
import { SubsidyMessages } from './subsidy-messages';
import { subsidySentence } from './subsidy-sentence';
import { ThreeFigures } from './three-figures';
import { UnsettledList } from './unsettled-list';
import { useSubsidy } from './use-subsidy';

/** Three figures, a picture, what is open, where it differs; and the sheet that finance keeps. */
export const SubsidyScreen = (props: LaterTabProps) => {
  const { session, assistant, selected, scroller } = props;
  const strings = useAllStrings();
  const { subsidy, decisions: decisionWords } = strings.tabs;
  const work = useSubsidy(props);
  const above = useRef<HTMLDivElement>(null);
  const { reading, decisions } = work;
  const { outcome, task } = reading;
  const busy = session.state.work !== null;
  const status = <TaskStatus task={task} names={subsidy.jobs} onRetry={work.retry} />;
  if (!outcome) return <FirstReading reading={reading} busy={busy} status={status} />;
  const { figures, findings, settings, lists } = outcome;
  const read = Object.values(lists)
    .flat()
    .filter((sheet) => sheet !== outcome.register.sheet);
  const document = policyShortName(session.state.inspection?.policies ?? [], outcome.policy) ?? '';
  return (
    <div className="screen results">
      <div ref={above} className="above">
        {status}
        <OutdatedMessage reading={reading} busy={busy} />
        <SubsidyMessages work={work} outcome={outcome} busy={busy} />
        <NoteList notes={outcome.notes} />
        <ScreenHeading>{subsidy.heading}</ScreenHeading>
        <p className="found" role="status">
          {subsidySentence(figures.total, strings)}
        </p>
        <ThreeFigures total={figures.total} />
        <LevelBars levels={figures.levels} />
        {figures.rest.paid > 0 && <p className="hint">{subsidy.rest(moneyText(figures.rest.paid, strings.locale))}</p>}
        {figures.paidByOthers > 0 && (
          <p className="hint">{subsidy.others(moneyText(figures.paidByOthers, strings.locale))}</p>
        )}
        <StatedTotal stated={outcome.stated} />
        {read.length > 0 && <p className="hint">{subsidy.lists([...new Set(read)])}</p>}
        <div className="action-block">
          <Button appearance="primary" className="wide" disabled={busy} onClick={work.write}>
            {outcome.sheet ? subsidy.writeAgain : subsidy.write}
          </Button>
          <p className="hint">{subsidy.writeHint}</p>
        </div>
        <UnsettledList unsettled={outcome.unsettled} onGo={work.go} />
        <PendingMessage decisions={decisions} busy={busy} />
        {settings.length > 0 && (
          <section className="decisions" aria-label={decisionWords.heading}>
            <h3>{decisionWords.heading}</h3>
            <SettingList settings={settings} document={document} onDecide={decisions.decide} />
          </section>
        )}
        <div className="result-head">
          <h3>{findings.length > 0 ? subsidy.differences(findings.length) : subsidy.noDifferences}</h3>
          {findings.length > 0 && (
            <Button size="small" disabled={busy} onClick={work.exportDifferences}>
              {subsidy.exportDifferences}
            </Button>
          )}
        </div>
      </div>
      <FindingSection
        findings={findings}
        register={outcome.register}
        policy={outcome.policy}
        assistant={assistant}
        selected={selected}
        scroller={scroller}
        above={above}
        onError={task.fail}
        none={null}
      />
    </div>
  );
};
