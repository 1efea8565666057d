import { checkWorkbook } from '../../actions/check-workbook';
import { batch as words } from '../../strings/zh-CN/batch';
import { strings } from '../../strings/zh-CN/strings';
import { checkAnswer } from '../check-answer';
import { checkTable } from '../table';
import { choicesOf } from './choices-of';
import type { RunCommand } from './done';

const NEVER = new AbortController().signal;

/** `check`: every row of the register against the document. */
export const check: RunCommand = async (port, file, options) => {
  const { asOf, column } = options;
  const wanted = { asOf, wording: strings, write: options.out !== undefined, column };
  const { outcome } = await port.run((session) =>
    checkWorkbook(session, choicesOf(options), wanted, () => undefined, NEVER),
  );
  const remarks = outcome.register.studioRows.length === 0 ? [words.noStudios] : [];
  const answer = checkAnswer(file, asOf, outcome);
  return { answer, table: () => checkTable(answer), status: outcome.counts.error > 0 ? 1 : 0, remarks };
};
