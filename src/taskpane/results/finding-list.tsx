import { useCallback, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import type { Finding } from '../../domain/findings/finding';
import type { FindingGroup } from '../../domain/findings/group-findings';
import { useAllStrings } from '../strings-context';
import type { Fixing } from '../fixes/fixing';
import { FindingRow } from './finding-row';
import { GroupRow } from './group-row';
import { shortRule, type RuleSentences } from './group-title';
import type { ListItem } from './list-item';
import { nextRow } from './next-row';
import { useActiveRow } from './use-active-row';
import { useListStart } from './use-list-start';
import { useRowFocus } from './use-row-focus';
import { useSelectedRow, type SelectedCell } from './use-selected-row';

interface Props {
  readonly items: readonly ListItem[];
  readonly rules: RuleSentences;
  readonly selected: SelectedCell | null;
  /** Null when nothing may be fixed from here. */
  readonly fixing: Fixing | null;
  /** True for findings of the check before that are settled now. */
  readonly gone: boolean;
  /** The element that scrolls, and what stands above the list in it. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly above: RefObject<HTMLElement | null>;
  readonly titleOf: (group: FindingGroup) => string;
  readonly onToggle: (key: string) => void;
  readonly onGo: (finding: Finding) => void;
  /** Back to the cell that was selected before. */
  readonly onBack: () => void;
}

/** The findings. Only rows in view are drawn, so that thousands scroll like ten. */
export const FindingList = (props: Props) => {
  const { items, rules, selected, fixing, gone, scroller, above, titleOf, onToggle, onGo, onBack } = props;
  const { results } = useAllStrings();
  const list = useRef<HTMLDivElement>(null);
  const virtualizer = useRef<VirtualizerHandle>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<Finding>>(new Set());
  const start = useListStart(list, above);
  const focusRow = useRowFocus(list, virtualizer);
  useSelectedRow(items, selected, virtualizer);

  const { active, activate, onFocus, onBlur } = useActiveRow(items, focusRow);
  const go = useCallback(
    (index: number) => {
      const item = items[index];
      activate(index);
      if (item?.kind === 'finding') onGo(item.finding);
    },
    [items, onGo, activate],
  );
  const unfold = useCallback((finding: Finding) => {
    setUnfolded((before) => {
      const next = new Set(before);
      if (!next.delete(finding)) next.add(finding);
      return next;
    });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace') {
      event.preventDefault();
      onBack();
      return;
    }
    const next = nextRow(items, active, event.key);
    if (next === null) return;
    event.preventDefault();
    go(next);
    focusRow(next);
  };
  const row = (item: ListItem, index: number) =>
    item.kind === 'group' ? (
      <GroupRow
        key={item.key}
        title={titleOf(item.group)}
        count={item.group.findings.length}
        open={item.open}
        onToggle={() => onToggle(item.group.key)}
      />
    ) : (
      <FindingRow
        key={item.key}
        finding={item.finding}
        index={index}
        rule={rules[shortRule(item.finding.rule)]}
        active={index === active}
        selected={isAt(item.finding, selected)}
        unfolded={unfolded.has(item.finding)}
        fixing={item.finding.fix && !gone ? fixing : null}
        gone={gone}
        onGo={go}
        onUnfold={unfold}
      />
    );
  return (
    <div
      ref={list}
      className="finding-list"
      role="region"
      aria-label={results.list}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <Virtualizer
        ref={virtualizer}
        scrollRef={scroller}
        startMargin={start}
        data={items}
        keepMounted={active >= 0 ? [active] : []}
      >
        {row}
      </Virtualizer>
    </div>
  );
};

const isAt = ({ sheet, cell }: Finding, selected: SelectedCell | null): boolean =>
  selected !== null && selected.sheet === sheet && selected.row === cell.row && selected.column === cell.column;
