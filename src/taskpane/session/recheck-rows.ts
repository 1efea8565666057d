import type { Assistant, CheckOutcome, Choices } from '../../actions/assistant';
import { toA1 } from '../../domain/cell/cell-address';
import type { Finding } from '../../domain/findings/finding';

/** Beyond this one whole check costs less than one row after the other. */
const MOST_ROWS = 20;
const NEVER = new AbortController().signal;

const checkAll = (assistant: Assistant, choices: Choices): Promise<CheckOutcome> =>
  assistant.check(choices, () => undefined, NEVER);

/** Checks the rows of these findings again, or the whole register where single rows do not tell enough. */
export const recheckRows = async (
  assistant: Assistant,
  findings: readonly Finding[],
  choices: Choices,
): Promise<CheckOutcome> => {
  const rows = new Map(findings.map((finding) => [finding.cell.row, finding]));
  if (rows.size > MOST_ROWS) return checkAll(assistant, choices);
  let outcome: CheckOutcome | null = null;
  for (const { sheet, cell } of rows.values()) {
    outcome = await assistant.recheck(sheet, toA1(cell));
    if (!outcome) break;
  }
  return outcome ?? checkAll(assistant, choices);
};
