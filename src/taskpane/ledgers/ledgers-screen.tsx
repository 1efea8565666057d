import { Button } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { SearchField } from '../controls/search-field';
import { ScreenHeading } from '../frame/screen-heading';
import { Segmented } from '../frame/segmented';
import { useAllStrings } from '../strings-context';
import { FirstReading } from '../tabs/first-reading';
import { OutdatedMessage } from '../tabs/outdated-message';
import type { LaterTabProps } from '../tabs/tab';
import { TaskStatus } from '../tabs/task-status';
import { evidenceSentence } from './evidence-sentence';
import { LedgerFolds } from './ledger-folds';
import { LedgersMessages } from './ledgers-messages';
import { LinkQuestions } from './link-questions';
import { Matrix } from './matrix';
import { lacksAny, matrixView, VIEWS, type View } from './matrix-view';
import { useLedgers } from './use-ledgers';

/** What each studio has of what is asked, at a glance; what is missing, with the way to its cell. */
export const LedgersScreen = (props: LaterTabProps) => {
  const { session, scroller } = props;
  const strings = useAllStrings();
  const { ledgers: words } = strings.tabs;
  const { results } = strings;
  const work = useLedgers(props);
  const [chosen, setView] = useState<View | null>(null);
  const [search, setSearch] = useState('');
  const above = useRef<HTMLDivElement>(null);
  const { outcome, task } = work.reading;
  const view = chosen ?? (outcome && lacksAny(outcome) ? 'missing' : 'all');
  const shown = useMemo(() => outcome && matrixView(outcome, view, search), [outcome, view, search]);
  const busy = session.state.work !== null;
  const status = <TaskStatus task={task} names={words.jobs} onRetry={work.retry} />;
  if (!outcome || !shown) return <FirstReading reading={work.reading} busy={busy} status={status} />;
  const missing = outcome.missingLedgers.map((kind) => words.kinds[kind]);
  const rest = view === 'due' ? words.restNotDue : words.restComplete;
  return (
    <div className="screen results">
      <div ref={above} className="above">
        {status}
        <OutdatedMessage reading={work.reading} busy={busy} />
        <LedgersMessages work={work} outcome={outcome} busy={busy} />
        <ScreenHeading>{words.heading}</ScreenHeading>
        <p className="found" role="status">
          {evidenceSentence(outcome, strings)}
        </p>
        {outcome.items.length > 0 && (
          <div className="action-block">
            <Button appearance="primary" className="wide" disabled={busy} onClick={work.write}>
              {words.write}
            </Button>
            <p className="hint">{words.writeHint}</p>
          </div>
        )}
        {missing.length > 0 && (
          <div className="ask-block">
            <p className="hint">{words.missingLedgers(missing)}</p>
            <Button size="small" disabled={busy} title={words.templatesHint} onClick={work.addTemplates}>
              {words.templates}
            </Button>
          </div>
        )}
        <LinkQuestions
          questions={outcome.questions}
          links={work.links}
          busy={busy}
          onAnswer={work.answer}
          onGo={work.go}
        />
        <LedgerFolds ledgers={outcome.ledgers} unlinked={outcome.unlinked} onGo={work.go} />
        <div className="matrix-tools">
          <Segmented
            legend={words.view}
            options={VIEWS.map((value) => ({ value, label: words.views[value] }))}
            value={view}
            onChange={setView}
          />
          <SearchField
            label={words.search}
            placeholder={words.search}
            clearLabel={results.emptySearch}
            value={search}
            onSearch={setSearch}
          />
        </div>
      </div>
      {shown.studios.length > 0 && (
        <Matrix outcome={outcome} view={shown} scroller={scroller} above={above} onGo={work.go} />
      )}
      {shown.studios.length === 0 && shown.rest === 0 && <p className="no-match">{words.noMatch}</p>}
      {shown.rest > 0 && <p className="hint matrix-rest">{rest(shown.rest)}</p>}
    </div>
  );
};
