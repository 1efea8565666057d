import { useMemo, useRef, useState } from 'react';
import { Virtualizer } from 'virtua';
import type { RulesOutcome } from '../../actions/rules-outcome';
import { POLICY_IDS } from '../../domain/policies/policy';
import { Choice } from '../controls/choice';
import { SearchField } from '../controls/search-field';
import { ScreenHeading } from '../frame/screen-heading';
import { useListStart } from '../results/use-list-start';
import { policyName } from '../setup/policy-name';
import { useAllStrings } from '../strings-context';
import { FirstReading } from '../tabs/first-reading';
import type { LaterTabProps } from '../tabs/tab';
import { TaskStatus } from '../tabs/task-status';
import { useReading } from '../tabs/use-reading';
import { OpenQuestions } from './open-questions';
import { wantedRules, type RuleWish } from './rule-filter';
import { RuleRow } from './rule-row';
import { useAllSentences } from './use-all-sentences';

const KINDS = ['rule', 'criterion', 'information'] as const;
const NO_DOCUMENTS: RulesOutcome['documents'] = [];

/** Every requirement of every document: what it asks, how it is checked, whether this workbook can answer it. */
export const RulesPage = (props: LaterTabProps) => {
  const { session, assistant, scroller } = props;
  const { tabs, catalogue, results } = useAllStrings();
  const { rules: words } = tabs.more;
  const ready = session.state.inspection !== null;
  const reading = useReading<RulesOutcome>({
    ...props,
    ready,
    read: (choices) => assistant.rules(choices),
    concerns: () => false,
  });
  const { outcome, task, readAgain } = reading;
  const [chosen, setChosen] = useState<Partial<RuleWish>>({});
  const above = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const start = useListStart(list, above);
  const documents = outcome?.documents ?? NO_DOCUMENTS;
  const sentences = useAllSentences(documents);
  const wish = useMemo(
    (): RuleWish => ({ document: outcome?.policy ?? null, kind: null, answered: false, search: '', ...chosen }),
    [outcome, chosen],
  );
  const shown = useMemo(() => (outcome ? wantedRules(outcome, wish, sentences) : []), [outcome, wish, sentences]);
  const status = <TaskStatus task={task} names={{ read: words.read }} onRetry={readAgain} />;
  if (!outcome) return <FirstReading reading={reading} busy={session.state.work !== null} status={status} />;
  const set = (part: Partial<RuleWish>) => setChosen((before) => ({ ...before, ...part }));
  const count = (answer: string) => shown.filter((entry) => entry.answer === answer).length;
  const inView = documents.filter(({ id }) => wish.document === null || id === wish.document);
  return (
    <div className="screen results">
      <div ref={above} className="above">
        {status}
        <ScreenHeading>{words.heading}</ScreenHeading>
        <Choice
          small
          aria-label={words.document}
          value={wish.document ?? ''}
          onChoose={(value) => set({ document: POLICY_IDS.find((id) => id === value) ?? null })}
        >
          <option value="">{words.allDocuments}</option>
          {documents.map((each) => (
            <option key={each.id} value={each.id}>
              {policyName(each)}
            </option>
          ))}
        </Choice>
        <div className="rule-tools">
          <Choice
            small
            aria-label={words.kind}
            value={wish.kind ?? ''}
            onChoose={(value) => set({ kind: KINDS.find((kind) => kind === value) ?? null })}
          >
            <option value="">{words.allKinds}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {catalogue.kinds[kind]}
              </option>
            ))}
          </Choice>
          <SearchField
            label={words.search}
            placeholder={words.search}
            clearLabel={results.emptySearch}
            value={wish.search}
            onSearch={(search) => set({ search })}
          />
        </div>
        <label className="tick">
          <input type="checkbox" checked={wish.answered} onChange={({ target }) => set({ answered: target.checked })} />
          <span>{words.onlyAnswered}</span>
        </label>
        <p className="hint" role="status">
          {`${words.shown(shown.length)} · ${catalogue.answered(count('checked'), count('partly'), count('no-column'))}`}
        </p>
        <OpenQuestions documents={inView} />
      </div>
      <div ref={list} role="region" aria-label={words.list}>
        <Virtualizer scrollRef={scroller} startMargin={start} data={shown}>
          {(entry) => (
            <RuleRow
              key={`${entry.policy} ${entry.id}`}
              showDocument={wish.document === null}
              entry={entry}
              sentence={sentences[entry.policy]?.[entry.id]}
            />
          )}
        </Virtualizer>
      </div>
      {shown.length === 0 && <p className="no-match">{words.noMatch}</p>}
    </div>
  );
};
