import { useCallback, useRef, useState } from 'react';
import { failureOf } from '../session/failure';
import type { Failure } from '../session/session-state';
import { useLatest } from '../session/use-latest';
import type { Session } from '../session/use-session';

/** Long work as it goes on. */
export interface Running {
  /** Which of the tab's jobs. */
  readonly job: string;
  readonly step: string | null;
  readonly done: number;
  readonly total: number;
  readonly stopping: boolean;
}

type Tell = (step: string, done: number, total: number) => void;
type Act<T> = (tell: Tell, signal: AbortSignal) => Promise<T>;

/** A tab's own work: one at a time in the whole pane. */
export interface Task {
  readonly running: Running | null;
  readonly failure: (Failure & { readonly job: string }) | null;
  /** Null when it failed, or when something else was going on. */
  readonly run: <T>(job: string, act: Act<T>) => Promise<T | null>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  /** Tells of something else that went wrong in the tab. */
  readonly fail: (error: unknown) => void;
}

export const useTask = (session: Session): Task => {
  const [running, setRunning] = useState<Running | null>(null);
  const [failure, setFailure] = useState<Task['failure']>(null);
  const aborter = useRef<AbortController | null>(null);
  const latest = useLatest(session);
  const run = useCallback(
    async <T>(job: string, act: Act<T>): Promise<T | null> => {
      const { occupy, release } = latest.current;
      if (!occupy()) return null;
      const { signal } = (aborter.current = new AbortController());
      // Reading again after a cancelled job must not take the word about it away.
      setFailure((before) => (job === 'read' && before?.code === 'cancelled' ? before : null));
      setRunning({ job, step: null, done: 0, total: 0, stopping: false });
      const tell: Tell = (step, done, total) => setRunning((before) => before && { ...before, step, done, total });
      try {
        return await act(tell, signal);
      } catch (error) {
        setFailure({ ...failureOf(error, 'tab'), job });
        return null;
      } finally {
        setRunning(null);
        release();
      }
    },
    [latest],
  );
  const cancel = useCallback(() => {
    aborter.current?.abort();
    setRunning((before) => before && { ...before, stopping: true });
  }, []);
  const dismiss = useCallback(() => setFailure(null), []);
  const fail = useCallback((error: unknown) => setFailure({ ...failureOf(error, 'go'), job: 'go' }), []);
  return { running, failure, run, cancel, dismiss, fail };
};
