import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode, type RefObject } from 'react';
import type { Assistant, CheckOutcome } from '../../actions/assistant';
import { FixMessage } from '../fixes/fix-message';
import { useFixing } from '../fixes/use-fixing';
import { ScreenHeading } from '../frame/screen-heading';
import type { Session } from '../session/use-session';
import { policyShortName } from '../setup/policy-name';
import { useAllStrings } from '../strings-context';
import { CleanResult } from './clean-result';
import { DifferenceChips } from './difference-chips';
import { EarlierCheck } from './earlier-check';
import { ExportMessage } from './export-message';
import { FindingList } from './finding-list';
import { groupTitle } from './group-title';
import { ListTools } from './list-tools';
import { NotChecked } from './not-checked';
import { outcomeSentence } from './outcome-sentence';
import { ResultActions } from './result-actions';
import { SeverityChips } from './severity-chips';
import { useGoTo } from './use-go-to';
import { useResultView } from './use-result-view';
import { useRuleSentences } from './use-rule-sentences';
import type { SelectedCell } from './use-selected-row';

interface Props {
  readonly session: Session;
  readonly assistant: Assistant;
  readonly outcome: CheckOutcome;
  readonly selected: SelectedCell | null;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly messages: ReactNode;
}

/** What the check found. */
export const ResultsScreen = ({ session, assistant, outcome, selected, scroller, messages }: Props) => {
  const strings = useAllStrings();
  const { results, pane } = strings;
  const { base, difference, earlier, quick, stale, work } = session.state;
  const above = useRef<HTMLDivElement>(null);
  const view = useResultView(outcome.findings, base, difference);
  const rules = useRuleSentences(outcome.policy);
  const { goTo, goBack } = useGoTo(assistant, selected, session.fail);
  const fixing = useFixing(outcome.findings, session, scroller);
  const { Preview, findings: proposed } = fixing.preview ?? {};
  const busy = work !== null;
  const { register, counts, policy, findings } = outcome;
  const clean = findings.every(({ code }) => code === 'not-checked');
  const listed = !clean || view.since !== null;
  return (
    <>
      {Preview && proposed && (
        <Preview findings={proposed} scroller={scroller} busy={busy} onWrite={fixing.write} onClose={fixing.close} />
      )}
      <div className="screen results" hidden={Preview !== undefined}>
        <div ref={above} className="above">
          <FixMessage session={session} />
          <ExportMessage session={session} />
          {messages}
          <div className="result-head">
            <ScreenHeading takesFocus={earlier === null}>{results.heading}</ScreenHeading>
            {stale === null && !earlier?.moved && (
              <Button size="small" disabled={busy} onClick={session.check}>
                {pane.checkAgain}
              </Button>
            )}
          </div>
          {quick && <p className="hint">{results.quick}</p>}
          {earlier && <EarlierCheck earlier={earlier} session={session} />}
          {clean ? (
            <CleanResult
              outcome={outcome}
              document={policyShortName(session.state.inspection?.policies ?? [], policy) ?? ''}
            />
          ) : (
            <>
              <p className="found">{outcomeSentence(outcome, strings)}</p>
              <SeverityChips counts={counts} chosen={view.severities} onChange={view.setSeverities} />
            </>
          )}
          {difference && <DifferenceChips difference={difference} chosen={view.since} onChoose={view.setSince} />}
          {!clean && <ResultActions session={session} fixable={fixing.count} onFixAll={fixing.previewAll} />}
        </div>
        {listed && (
          <ListTools
            groupBy={view.groupBy}
            search={view.search}
            onGroupBy={view.setGroupBy}
            onSearch={view.setSearch}
          />
        )}
        {listed && (
          <FindingList
            items={view.items}
            rules={rules}
            selected={selected}
            fixing={fixing.fixing}
            gone={view.since === 'fixed'}
            scroller={scroller}
            above={above}
            titleOf={(group) => groupTitle(group, view.groupBy, register, rules, strings)}
            onToggle={view.toggle}
            onGo={goTo}
            onBack={goBack}
          />
        )}
        {view.shown === 0 && (findings.length > 0 || listed) && (
          <div className="no-match">
            <p>{results.noMatch}</p>
            <Button size="small" onClick={view.reset}>
              {results.resetFilter}
            </Button>
          </div>
        )}
        <NotChecked findings={view.notChecked} />
      </div>
    </>
  );
};
