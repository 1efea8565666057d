import { useCallback, useRef } from 'react';
import type { Assistant } from '../../actions/assistant';
import { toA1 } from '../../domain/cell/cell-address';
import type { Finding } from '../../domain/findings/finding';
import { useLatest } from '../session/use-latest';

/**
 * Selects the cell of a finding in the sheet. While Excel is still busy with one, only the newest wish waits: holding
 * an arrow key down must not queue a hundred selections.
 */
export const useGoTo = (assistant: Assistant, onError: (error: unknown) => void): ((finding: Finding) => void) => {
  const latest = useLatest({ assistant, onError });
  const wish = useRef<Finding | null>(null);
  const running = useRef(false);
  return useCallback(
    (finding: Finding) => {
      const run = async () => {
        running.current = true;
        while (wish.current) {
          const { sheet, cell } = wish.current;
          wish.current = null;
          await latest.current.assistant.goTo(sheet, toA1(cell)).catch(latest.current.onError);
        }
        running.current = false;
      };
      wish.current = finding;
      if (!running.current) void run();
    },
    [latest],
  );
};
