import { useCallback, type RefObject } from 'react';
import type { VirtualizerHandle } from 'virtua';
import type { CellPlace } from './next-cell';

const TRIES = 10;

/** Moves the keyboard focus to a cell of the matrix, also to one that is not drawn yet. */
export const useCellFocus = (
  rows: RefObject<HTMLElement | null>,
  virtualizer: RefObject<VirtualizerHandle | null>,
): ((place: CellPlace) => void) =>
  useCallback(
    ({ row, column }: CellPlace) => {
      const focus = (tries: number) => {
        const cell = rows.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`);
        cell?.focus();
        if (cell && document.activeElement === cell) return;
        if (tries === TRIES) virtualizer.current?.scrollToIndex(row, { align: 'center' });
        if (tries > 0) requestAnimationFrame(() => focus(tries - 1));
      };
      focus(TRIES);
    },
    [rows, virtualizer],
  );
