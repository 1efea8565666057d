import { useCallback, useEffect, useRef } from 'react';
import type { SelectedCell } from './use-selected-row';

const keyOf = ({ sheet, row, column }: SelectedCell): string => `${row} ${column} ${sheet}`;

/** Remembers the cell the user selected himself, before the pane led him away. */
export const useWayBack = (selected: SelectedCell | null) => {
  const own = useRef<SelectedCell | null>(null);
  /* Excel tells of our selections as of his, and late. */
  const ours = useRef(new Set<string>());
  useEffect(() => {
    if (!selected || ours.current.has(keyOf(selected))) return;
    own.current = selected;
    ours.current.clear();
  }, [selected]);
  return {
    left: useCallback((target: SelectedCell) => void ours.current.add(keyOf(target)), []),
    origin: useCallback(() => own.current, []),
  };
};
