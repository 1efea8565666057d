import type { Assistant, Choices, Progress } from './assistant';
import { clearWorkbook } from './clear-workbook';
import { inspectWorkbook } from './inspect-workbook';
import { leaveWord } from './leave-word';
import { rememberChoices } from './remember-choices';
import type { WorkbookPort } from './workbook-port';
import type { Wording } from './wording';

export interface AssistantOptions {
  /** Today as a 1900 serial day. */
  readonly today: () => number;
  /** Sentences in the language of this moment. */
  readonly wording: () => Wording;
}

const NEVER = new AbortController().signal;

/** Everything the pane and the ribbon can ask for, on one workbook. */
export const createAssistant = (workbook: WorkbookPort, { today, wording }: AssistantOptions): Assistant => ({
  inspect: (choices: Choices = {}) => workbook.run((session) => inspectWorkbook(session, choices, NEVER)),
  check: async (choices: Choices, progress: Progress, signal: AbortSignal) => {
    // The rules are not needed for the first screen; the pane fetches them while nobody waits.
    const { checkWorkbook } = await import('./check-workbook');
    const options = { asOf: today(), wording: wording(), write: true };
    return workbook.run((session) => checkWorkbook(session, choices, options, progress, signal));
  },
  clear: () => workbook.run(clearWorkbook),
  goTo: (sheet, address) => workbook.select(sheet, address),
  onSelection: (listener) => workbook.onSelection(listener),
  onChange: (listener) => workbook.onChange(listener),
  remember: (choices) => workbook.run((session) => rememberChoices(session, choices)),
  forget: () => workbook.run((session) => session.writeSettings(null)),
  leaveWord: (lines) => workbook.run((session) => leaveWord(session, lines, wording())),
});
