import { useRef, type KeyboardEvent } from 'react';
import { useStrings } from '../strings-context';
import { TABS, type Tab } from './tab';

const LAST = TABS.length - 1;

/** Where a key leads from a tab; null when it leads nowhere. */
const nextTab = (index: number, key: string): number | null => {
  if (key === 'ArrowRight') return index === LAST ? 0 : index + 1;
  if (key === 'ArrowLeft') return index === 0 ? LAST : index - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? LAST : null;
};

interface Props {
  readonly tab: Tab;
  readonly onChoose: (tab: Tab) => void;
}

/** The jobs, side by side. Fluent's own list weighs a sixth of the whole first load and does the same. */
export const TabBar = ({ tab, onChoose }: Props) => {
  const { pane } = useStrings();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextTab(TABS.indexOf(tab), event.key);
    const chosen = next === null ? undefined : TABS[next];
    if (!chosen) return;
    event.preventDefault();
    onChoose(chosen);
    list.current?.querySelector<HTMLElement>(`#tab-${chosen}`)?.focus();
  };
  return (
    <div ref={list} className="tab-bar" role="tablist" aria-label={pane.jobs} onKeyDown={onKeyDown}>
      {TABS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-selected={each === tab}
          aria-controls={`panel-${each}`}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onChoose(each)}
        >
          {pane.tabs[each]}
        </button>
      ))}
    </div>
  );
};
