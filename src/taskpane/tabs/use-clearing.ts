import { useCallback, useState } from 'react';
import type { Assistant, ClearOutcome } from '../../actions/assistant';
import type { Clearable } from '../../actions/clear-workbook';
import type { Task } from './use-task';

/** Taking what a tab wrote out of the workbook again. `onCleared` is told when that is done. */
export const useClearing = (assistant: Assistant, task: Task, job: Clearable, onCleared: () => void) => {
  const [cleared, setCleared] = useState<ClearOutcome | null>(null);
  const clear = useCallback(async () => {
    const outcome = await task.run('clear', () => assistant.clear([job]));
    if (!outcome) return;
    setCleared(outcome);
    onCleared();
  }, [assistant, task, job, onCleared]);
  return { cleared, clear: () => void clear(), forget: () => setCleared(null) };
};
