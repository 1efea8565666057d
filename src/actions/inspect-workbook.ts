import type { Grid } from '../domain/cell/grid';
import { isBlank } from '../domain/cell/cell-value';
import { POLICY_HEADS } from '../domain/policies/policy-heads';
import type { PolicyHead } from '../domain/policies/policy';
import type { Register } from '../domain/register/register';
import { ActionError } from './action-error';
import type { Choices, ColumnSample, Inspection } from './assistant';
import { lastCheck } from './last-check';
import { candidateSheets, likelySheets, locateRegister, type Located } from './locate-register';
import { settleChoices, type Settled } from './settle-choices';
import { suggestPolicy } from './suggest-policy';
import type { WorkbookSession, WorkbookSurvey } from './workbook-port';

const SAMPLE_VALUES = 3;

/** The first few different values of each column, to show what a question is about. */
const columnSamples = ({ values }: Grid, { columns, studioRows }: Register): ColumnSample[] =>
  columns.map(({ column }) => {
    const seen = new Set<string>();
    for (const row of studioRows) {
      const value = values[row]?.[column];
      if (value !== undefined && !isBlank(value)) seen.add(String(value).trim());
      if (seen.size === SAMPLE_VALUES) break;
    }
    return { column, values: [...seen] };
  });

const locateOrNull = async (
  session: WorkbookSession,
  survey: WorkbookSurvey,
  settled: Settled,
  signal: AbortSignal,
): Promise<Located | null> => {
  try {
    return await locateRegister(session, survey, settled, () => undefined, signal);
  } catch (error) {
    if (error instanceof ActionError && error.code === 'no-register') return null;
    throw error;
  }
};

const describe = ({ id, document, title }: PolicyHead) => ({ id, document, title });

/** What the workbook holds, before anything is checked. Writes nothing. */
export const inspectWorkbook = async (
  session: WorkbookSession,
  choices: Choices,
  signal: AbortSignal,
): Promise<Inspection> => {
  const survey = await session.survey();
  const settled = await settleChoices(survey, choices);
  const located = await locateOrNull(session, survey, settled, signal);
  const likely = new Set(likelySheets(survey));
  const marked = await session.countMarks('check');
  return {
    sheets: candidateSheets(survey).map(({ name }) => ({ name, likely: likely.has(name) })),
    register: located?.register ?? null,
    questions: located?.register.questions ?? [],
    samples: located ? columnSamples(located.grid, located.register) : [],
    policy: settled.policy?.id ?? null,
    suggestedPolicy: settled.policy?.id ?? (located ? suggestPolicy(located) : null),
    policies: POLICY_HEADS.map(describe),
    marked,
    remembered: settled.remembered,
    lastCheck: located ? await lastCheck(session, survey, located, marked) : null,
  };
};
