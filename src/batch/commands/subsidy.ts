import { sumWorkbook, writeSubsidy } from '../../actions/subsidy/subsidy-workbook';
import { batch as words } from '../../strings/zh-CN/batch';
import { strings } from '../../strings/zh-CN/strings';
import { subsidyAnswer } from '../subsidy-answer';
import { subsidyTable } from '../subsidy-table';
import { choicesOf } from './choices-of';
import type { RunCommand } from './done';

const NEVER = new AbortController().signal;
const SILENT = (): void => undefined;

/** `subsidy`: what each naming is entitled to and what was paid; with --out also the sheet 补助测算. */
export const subsidy: RunCommand = async (port, file, options) => {
  const { asOf, out } = options;
  const choices = choicesOf(options);
  const outcome = await port.run((session) =>
    out === undefined
      ? sumWorkbook(session, choices, { asOf }, SILENT, NEVER)
      : writeSubsidy(session, choices, { asOf, wording: strings }, SILENT, NEVER),
  );
  const answer = subsidyAnswer(file, outcome);
  const remarks = outcome.register.studioRows.length === 0 ? [words.noStudios] : [];
  return { answer, table: () => subsidyTable(answer), status: outcome.counts.error > 0 ? 1 : 0, remarks };
};
