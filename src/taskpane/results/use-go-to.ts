import { useCallback, useRef } from 'react';
import type { Assistant } from '../../actions/assistant';
import { toA1 } from '../../domain/cell/cell-address';
import type { Finding } from '../../domain/findings/finding';
import { useLatest } from '../session/use-latest';
import { useWayBack } from './use-way-back';
import type { SelectedCell } from './use-selected-row';

/**
 * Selects the cell of a finding in the sheet, and goes back to where the user was before. While Excel is still busy with
 * one, only the newest wish waits: holding an arrow key down must not queue a hundred selections.
 */
export const useGoTo = (assistant: Assistant, selected: SelectedCell | null, onError: (error: unknown) => void) => {
  const latest = useLatest({ assistant, onError });
  const wish = useRef<SelectedCell | null>(null);
  const running = useRef(false);
  const { left, origin } = useWayBack(selected);
  const select = useCallback(
    (cell: SelectedCell) => {
      const run = async () => {
        running.current = true;
        while (wish.current) {
          const { sheet, row, column } = wish.current;
          wish.current = null;
          await latest.current.assistant.goTo(sheet, toA1({ row, column })).catch(latest.current.onError);
        }
        running.current = false;
      };
      wish.current = cell;
      if (!running.current) void run();
    },
    [latest],
  );
  const goTo = useCallback(
    ({ sheet, cell }: Finding) => {
      const target = { sheet, ...cell };
      left(target);
      select(target);
    },
    [left, select],
  );
  const goBack = useCallback(() => {
    const before = origin();
    if (before) select(before);
  }, [origin, select]);
  return { goTo, goBack };
};
