import { Button } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import type { Assistant } from '../../actions/assistant';
import type { Finding } from '../../domain/findings/finding';
import type { PolicyId } from '../../domain/policies/policy';
import type { Register } from '../../domain/register/register';
import { FindingList } from '../results/finding-list';
import { groupTitle } from '../results/group-title';
import { ListTools } from '../results/list-tools';
import { useGoTo } from '../results/use-go-to';
import { useResultView } from '../results/use-result-view';
import { useRuleSentences } from '../results/use-rule-sentences';
import type { SelectedCell } from '../results/use-selected-row';
import { useAllStrings } from '../strings-context';

interface Props {
  readonly findings: readonly Finding[];
  readonly register: Register;
  readonly policy: PolicyId;
  readonly assistant: Assistant;
  readonly selected: SelectedCell | null;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** What stands above the list in the scrolling panel. */
  readonly above: RefObject<HTMLDivElement | null>;
  readonly onError: (error: unknown) => void;
  /** Said when there is nothing to list. */
  readonly none: ReactNode;
}

/** A searchable list of findings, as the check has it; nothing is fixed from here. */
export const FindingSection = (props: Props) => {
  const { findings, register, policy, assistant, selected, scroller, above, onError, none } = props;
  const strings = useAllStrings();
  const { results } = strings;
  const view = useResultView(findings, findings, null);
  const rules = useRuleSentences(policy);
  const { goTo, goBack } = useGoTo(assistant, selected, onError);
  if (findings.length === 0) return none;
  return (
    <>
      <ListTools groupBy={view.groupBy} search={view.search} onGroupBy={view.setGroupBy} onSearch={view.setSearch} />
      <FindingList
        items={view.items}
        rules={rules}
        selected={selected}
        fixing={null}
        gone={false}
        scroller={scroller}
        above={above}
        titleOf={(group) => groupTitle(group, view.groupBy, register, rules, strings)}
        onToggle={view.toggle}
        onGo={goTo}
        onBack={goBack}
      />
      {view.shown === 0 && (
        <div className="no-match">
          <p>{results.noMatch}</p>
          <Button size="small" onClick={view.reset}>
            {results.resetFilter}
          </Button>
        </div>
      )}
    </>
  );
};
