import { ActionError } from './action-error';
import { applicationActions } from './application-actions';
import type { Assistant, CheckOutcome, Choices } from './assistant';
import { clearWorkbook } from './clear-workbook';
import { evidenceActions } from './evidence-actions';
import { inspectWorkbook } from './inspect-workbook';
import { dateOffset } from './date-offset';
import { leaveWord } from './leave-word';
import type { LiveCheck } from './live-check';
import { rememberChoices } from './remember-choices';
import { rulesActions } from './rules-actions';
import { subsidyActions } from './subsidy-actions';
import type { WorkbookPort } from './workbook-port';
import type { Wording } from './wording';

export interface AssistantOptions {
  /** Today as a 1900 serial day. */
  readonly today: () => number;
  /** This moment by the local clock: "2026-11-20 09:30". */
  readonly now: () => string;
  /** Sentences in the language of this moment, fetched when something is to be written. */
  readonly wording: () => Promise<Wording>;
}

const NEVER = new AbortController().signal;

/** Everything the pane and the ribbon can ask for, on one workbook. Remembers the last check, to go on from it. */
export const createAssistant = (workbook: WorkbookPort, { today, now, wording }: AssistantOptions): Assistant => {
  let live: LiveCheck | null = null;
  // Edits come faster than rows are read: one after the other, so that none works on what another is about to change.
  let rechecks: Promise<unknown> = Promise.resolve();

  const fixOptions = async () => ({ wording: await wording(), now: now(), dateOffset: live ? dateOffset(live) : 0 });

  const evidence = evidenceActions(workbook, { today, wording });

  const isStill = (check: LiveCheck): boolean => live === check;
  const outcomeNow = (): CheckOutcome | null => live?.outcome ?? null;

  const recheck = async (sheet: string, address: string): Promise<CheckOutcome | null> => {
    if (!live || sheet !== live.register.sheet) return outcomeNow();
    const { recheckCell } = await import(/* webpackChunkName: "live-check" */ './live-check');
    const before: LiveCheck = live;
    const after = await workbook.run((session) => recheckCell(session, before, address));
    // A full check that came in between knows better.
    if (isStill(before)) live = after;
    return outcomeNow();
  };

  return {
    inspect: (choices: Choices = {}) => workbook.run((session) => inspectWorkbook(session, choices, NEVER)),
    check: async (choices, progress, signal) => {
      // The rules are not needed for the first screen; the pane fetches them while nobody waits.
      const { checkWorkbook } = await import(/* webpackChunkName: "check-workbook" */ './check-workbook');
      const { quick = false, resultColumn: column = false } = choices;
      const wanted = { asOf: today(), wording: await wording(), write: true, quick, column };
      const finished = await workbook.run((session) => checkWorkbook(session, choices, wanted, progress, signal));
      ({ live } = finished);
      return finished.outcome;
    },
    clear: async (jobs) => {
      if (jobs?.includes('check') !== false) live = null;
      if (jobs?.includes('evidence') !== false) evidence.cleared();
      return workbook.run((session) => clearWorkbook(session, jobs));
    },
    goTo: (sheet, address) => workbook.select(sheet, address),
    onSelection: (listener) => workbook.onSelection(listener),
    onChange: (listener) => workbook.onChange(listener),
    remember: (choices) => workbook.run((session) => rememberChoices(session, choices)),
    forget: () => workbook.run((session) => session.writeSettings(null)),
    recheck: (sheet, address) => {
      const next = rechecks.then(() => recheck(sheet, address));
      rechecks = next.catch(() => undefined);
      return next;
    },
    fix: async (findings) => {
      const { applyFixes } = await import(/* webpackChunkName: "apply-fixes" */ './apply-fixes');
      const options = await fixOptions();
      return workbook.run((session) => applyFixes(session, findings, options));
    },
    undo: async (fixes) => {
      const { undoFixes } = await import(/* webpackChunkName: "apply-fixes" */ './apply-fixes');
      const options = await fixOptions();
      return workbook.run((session) => undoFixes(session, fixes, options));
    },
    exportRows: async () => {
      if (!live) throw new ActionError('no-rows');
      const { exportRows } = await import(/* webpackChunkName: "export-rows" */ './export-rows');
      const checked = live;
      const words = await wording();
      return workbook.run((session) => exportRows(session, checked, words));
    },
    leaveWord: async (lines) => {
      const words = await wording();
      return workbook.run((session) => leaveWord(session, lines, words));
    },
    ...evidence.actions,
    ...subsidyActions(workbook, { today, wording }),
    ...rulesActions(workbook, { wording }),
    ...applicationActions(workbook, { today, wording }),
  };
};
