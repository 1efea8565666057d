import { evidenceWorkbook, writeEvidence } from '../../actions/evidence/evidence-workbook';
import { batch as words } from '../../strings/zh-CN/batch';
import { strings } from '../../strings/zh-CN/strings';
import { evidenceAnswer } from '../evidence-answer';
import { evidenceTable } from '../evidence-table';
import { choicesOf } from './choices-of';
import type { RunCommand } from './done';

const NEVER = new AbortController().signal;
const silent = (): void => undefined;

/** `evidence`: what each studio's ledgers and proofs lack. */
export const evidence: RunCommand = async (port, file, options) => {
  const { asOf, out } = options;
  const choices = choicesOf(options);
  const { outcome } = await port.run((session) =>
    out === undefined
      ? evidenceWorkbook(session, choices, { asOf }, silent, NEVER)
      : writeEvidence(session, choices, { asOf, wording: strings }, silent, NEVER),
  );
  const remarks = outcome.register.studioRows.length === 0 ? [words.noStudios] : [];
  const answer = evidenceAnswer(file, outcome);
  return { answer, table: () => evidenceTable(answer), status: outcome.counts.error > 0 ? 1 : 0, remarks };
};
