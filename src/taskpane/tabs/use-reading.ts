import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Choices } from '../../actions/assistant';
import { useLatest } from '../session/use-latest';
import { canWork, tabChoices } from './tab-choices';
import type { TabProps } from './tab';
import { useTask, type Task } from './use-task';

/** A reading that takes no longer follows every edit by itself, in milliseconds. */
const QUICK = 1000;
/** Nobody has typed for so long, in milliseconds. */
const PAUSE = 700;

type Read<Outcome> = (
  choices: Choices,
  tell: (step: string, done: number, total: number) => void,
  signal: AbortSignal,
) => Promise<Outcome>;

export interface Reading<Outcome> {
  readonly outcome: Outcome | null;
  /** True when the workbook was edited since. */
  readonly outdated: boolean;
  readonly task: Task;
  /** True once it was tried, whatever came of it. */
  readonly tried: boolean;
  readonly readAgain: () => void;
  /** A newer outcome, from writing or from a single row read again. */
  readonly take: (outcome: Outcome) => void;
}

interface Wish<Outcome> extends TabProps {
  readonly read: Read<Outcome>;
  /** Anything else the outcome depends on. */
  readonly also?: unknown;
  /** Whether there is what it takes to read; by default a register and a document. */
  readonly ready?: boolean;
  /** False for edits in sheets that have nothing to do with it. */
  readonly concerns?: (outcome: Outcome, sheet: string) => boolean;
  /** Deals with an edit itself; false when only another reading will do. */
  readonly follow?: (sheet: string, address: string) => Promise<boolean>;
}

const readOnce = <Outcome>({ current }: RefObject<Wish<Outcome> & { readonly task: Task }>): Promise<Outcome | null> =>
  current.task.run('read', (tell, signal) => current.read(tabChoices(current.session.state), tell, signal));

/** What a tab shows, read from the workbook when it is opened and whenever a choice or a cell has changed. */
export const useReading = <Outcome>(wish: Wish<Outcome>): Reading<Outcome> => {
  const { session, active, edits, also = null } = wish;
  const { state } = session;
  const { ready = canWork(state) } = wish;
  const task = useTask(session);
  const latest = useLatest({ ...wish, task });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [outdated, setOutdated] = useState(false);
  const [tried, setTried] = useState(false);
  const asked = useRef('');
  const took = useRef(0);
  const edited = useRef(0);
  const key = JSON.stringify([tabChoices(state), state.revision, also]);

  const read = useCallback(async () => {
    const start = performance.now();
    const before = edited.current;
    const next = await readOnce(latest);
    took.current = performance.now() - start;
    setTried(true);
    if (next === null) return;
    // What was edited meanwhile may or may not be in it.
    setOutdated(edited.current !== before);
    setOutcome(next);
  }, [latest]);
  const take = useCallback((next: Outcome) => {
    setOutdated(false);
    setOutcome(next);
  }, []);

  const free = active && state.work === null && ready;
  useEffect(() => {
    if (!free || asked.current === key) return;
    asked.current = key;
    void read();
  }, [free, key, read]);
  useEffect(() => {
    if (!free || !outdated || took.current > QUICK) return undefined;
    const timer = setTimeout(() => void read(), PAUSE);
    return () => clearTimeout(timer);
  }, [free, outdated, read]);
  const shown = useLatest(outcome);
  useEffect(
    () =>
      edits((sheet, address) => {
        const { concerns, follow } = latest.current;
        if (shown.current === null || concerns?.(shown.current, sheet) === false) return;
        edited.current += 1;
        void (follow?.(sheet, address) ?? Promise.resolve(false)).then((done) => {
          if (!done) setOutdated(true);
        });
      }),
    [edits, latest, shown],
  );
  return { outcome, outdated, task, tried, readAgain: () => void read(), take };
};
