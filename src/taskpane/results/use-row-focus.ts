import { useCallback, type RefObject } from 'react';
import type { VirtualizerHandle } from 'virtua';

const TRIES = 10;

/** Moves the keyboard focus to a row of the list, also to one that is not drawn yet. */
export const useRowFocus = (
  list: RefObject<HTMLElement | null>,
  virtualizer: RefObject<VirtualizerHandle | null>,
): ((index: number) => void) =>
  useCallback(
    (index: number) => {
      const focus = (tries: number) => {
        const row = list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
        row?.focus();
        if (document.activeElement === row && row) return;
        // Far rows are drawn a few frames after scrolling there.
        if (tries === TRIES) virtualizer.current?.scrollToIndex(index, { align: 'center' });
        if (tries > 0) requestAnimationFrame(() => focus(tries - 1));
      };
      focus(TRIES);
    },
    [list, virtualizer],
  );
