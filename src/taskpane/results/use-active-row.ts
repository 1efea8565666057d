import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListItem } from './list-item';

interface Place {
  readonly key: string;
  readonly index: number;
}

/** Where the place is now: at its key, else at the next finding, else at the last; -1 without findings. */
const rowOf = (items: readonly ListItem[], { key, index }: Place): number => {
  const same = items.findIndex((item) => item.kind === 'finding' && item.key === key);
  if (same >= 0) return same;
  const next = items.findIndex((item, at) => at >= index && item.kind === 'finding');
  return next >= 0 ? next : items.findLastIndex(({ kind }) => kind === 'finding');
};

/**
 * The one row that Tab reaches. It follows its finding when the list changes; when that is gone, the row in its place
 * takes over, with the focus if the old one had it.
 */
export const useActiveRow = (items: readonly ListItem[], focusRow: (index: number) => void) => {
  const [place, setPlace] = useState<Place>({ key: '', index: 0 });
  const focused = useRef(false);
  const active = rowOf(items, place);
  const activate = useCallback((index: number) => setPlace({ key: items[index]?.key ?? '', index }), [items]);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (focused.current && lost && active >= 0) focusRow(active);
  }, [items, active, focusRow]);
  return {
    active,
    activate,
    onFocus: () => {
      focused.current = true;
    },
    /* Removing the focused row tells no blur: what is told is that the user left. */
    onBlur: () => {
      focused.current = false;
    },
  };
};
