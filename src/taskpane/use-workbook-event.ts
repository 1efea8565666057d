import { useEffect } from 'react';
import type { Assistant } from '../actions/assistant';
import { useLatest } from './session/use-latest';

type Listener = (sheet: string, address: string) => void;

/**
 * Listens to the workbook as long as the pane is there. Without events the pane is whole too: results are then not
 * told to be out of date, and the Check button is the truth anyway.
 */
export const useWorkbookEvent = (assistant: Assistant, event: 'onSelection' | 'onChange', listener: Listener): void => {
  const latest = useLatest(listener);
  useEffect(() => {
    const ended = assistant[event]((sheet, address) => latest.current(sheet, address)).catch(() => null);
    return () => {
      void ended.then((end) => end?.()).catch(() => undefined);
    };
  }, [assistant, event, latest]);
};
