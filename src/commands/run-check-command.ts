import type { Assistant, Choices, Inspection } from '../actions/assistant';
import { ActionError, type ActionErrorCode } from '../actions/action-error';
import type { Strings } from '../strings/strings';

/** Why the button cannot go on by itself; null when everything is settled. */
const openPoint = ({ policy, register, questions }: Inspection): 'no-register' | 'policy' | 'questions' | null => {
  if (!register) return 'no-register';
  if (policy === null) return 'policy';
  return questions.length > 0 ? 'questions' : null;
};

const codeOf = (error: unknown): ActionErrorCode => (error instanceof ActionError ? error.code : 'unexpected');

const paramsOf = (error: unknown) => (error instanceof ActionError ? error.params : { detail: String(error) });

const openLines = (point: 'no-register' | 'policy' | 'questions', { notChecked, errors }: Strings): string[] => {
  const why = point === 'no-register' ? errors['no-register'].what({}) : notChecked[point];
  return [notChecked.heading, why, notChecked.openPane];
};

const failureLines = (error: unknown, { notChecked, errors, leftBehind }: Strings): string[] => {
  const { what, todo } = errors[codeOf(error)];
  const changed = error instanceof ActionError ? error.changed : 'nothing';
  return [notChecked.heading, what(paramsOf(error)), leftBehind[changed], todo];
};

const leaveWord = async (assistant: Assistant, lines: string[]): Promise<void> => {
  const sheet = await assistant.leaveWord(lines);
  if (sheet !== null) await assistant.goTo(sheet, 'A1');
};

const check = async (assistant: Assistant, choices: Choices): Promise<void> => {
  const { resultSheet } = await assistant.check(choices, () => undefined, new AbortController().signal);
  if (resultSheet !== null) await assistant.goTo(resultSheet, 'A1');
};

/**
 * The ribbon's 检查: the whole check without the pane, with remembered or certain choices only. It ends on the result
 * sheet, which also says so when nothing was wrong, or when something has to be settled in the pane first.
 */
export const runCheckCommand = async (assistant: Assistant, strings: Strings): Promise<void> => {
  try {
    const inspection = await assistant.inspect();
    const point = openPoint(inspection);
    if (point) await leaveWord(assistant, openLines(point, strings));
    else await check(assistant, {});
  } catch (error) {
    // Where not even this can be written, there is no place left to say it: the button just ends.
    await leaveWord(assistant, failureLines(error, strings)).catch(() => undefined);
  }
};
