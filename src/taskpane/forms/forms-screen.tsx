import { Button } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Virtualizer } from 'virtua';
import type { Finding } from '../../domain/findings/finding';
import { SearchField } from '../controls/search-field';
import { ScreenHeading } from '../frame/screen-heading';
import { useListStart } from '../results/use-list-start';
import { useAllStrings } from '../strings-context';
import { FirstReading } from '../tabs/first-reading';
import { OutdatedMessage } from '../tabs/outdated-message';
import type { LaterTabProps } from '../tabs/tab';
import { TaskStatus } from '../tabs/task-status';
import { isComplete, wantedForms } from './form-filter';
import { FormRow } from './form-row';
import { FormsMessages } from './forms-messages';
import { useForms } from './use-forms';

const NO_FINDINGS: readonly Finding[] = [];

const toggledIn = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  keys.has(key) ? new Set([...keys].filter((each) => each !== key)) : new Set([...keys, key]);

/** Pick studios, see how complete their forms would be, fill them in. */
export const FormsScreen = (props: LaterTabProps) => {
  const { session, scroller } = props;
  const { tabs, results } = useAllStrings();
  const { forms: words } = tabs;
  const work = useForms(props);
  const [search, setSearch] = useState('');
  const [onlyComplete, setOnlyComplete] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const above = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const start = useListStart(list, above);
  const { reading, wishes } = work;
  const { outcome, task } = reading;
  const shown = useMemo(
    () => wantedForms(outcome?.studios ?? [], search, onlyComplete),
    [outcome, search, onlyComplete],
  );
  const toggle = useCallback((key: string) => setOpen((before) => toggledIn(before, key)), []);
  const busy = session.state.work !== null;
  const status = <TaskStatus task={task} names={words.jobs} onRetry={work.retry} />;
  if (!outcome) return <FirstReading reading={reading} busy={busy} status={status} />;
  const { studios, years, official } = outcome;
  const complete = studios.filter(isComplete).length;
  const allPicked = shown.length > 0 && shown.every(({ key }) => wishes.selected.has(key));
  return (
    <div className="screen results forms">
      <div ref={above} className="above">
        {status}
        <OutdatedMessage reading={reading} busy={busy} />
        <FormsMessages work={work} outcome={outcome} busy={busy} />
        <div className="result-head">
          <ScreenHeading>{words.heading}</ScreenHeading>
          {studios.some(({ sheet }) => sheet !== null) && (
            <Button size="small" disabled={busy} onClick={work.check}>
              {words.check}
            </Button>
          )}
        </div>
        <p className="found" role="status">
          {studios.length > 0 ? words.summary(studios.length, complete) : words.none}
        </p>
        {official && <p className="hint">{words.years(...years)}</p>}
        <SearchField
          label={words.search}
          placeholder={words.search}
          clearLabel={results.emptySearch}
          value={search}
          onSearch={setSearch}
        />
        <label className="tick">
          <input type="checkbox" checked={onlyComplete} onChange={({ target }) => setOnlyComplete(target.checked)} />
          <span>{words.onlyComplete}</span>
        </label>
        <label className="tick">
          <input
            type="checkbox"
            checked={allPicked}
            disabled={shown.length === 0}
            onChange={({ target }) =>
              wishes.select(
                shown.map(({ key }) => key),
                target.checked,
              )
            }
          />
          <span>{words.selectAll(shown.length)}</span>
        </label>
      </div>
      <div ref={list} role="region" aria-label={words.list}>
        <Virtualizer scrollRef={scroller} startMargin={start} data={shown}>
          {(form) => (
            <FormRow
              key={form.key}
              form={form}
              findings={work.findings.get(form.key) ?? NO_FINDINGS}
              wishes={wishes}
              open={open.has(form.key)}
              onToggle={toggle}
              onGo={work.go}
            />
          )}
        </Virtualizer>
      </div>
      {shown.length === 0 && studios.length > 0 && <p className="no-match">{words.noMatch}</p>}
      <div className="preview-actions form-actions">
        <Button appearance="primary" disabled={busy || wishes.selected.size === 0} onClick={work.fill}>
          {words.fill(wishes.selected.size)}
        </Button>
        <p className="hint">{words.fillHint}</p>
      </div>
    </div>
  );
};
