import { compareChecks } from '../domain/findings/compare-checks';
import { countFindings } from '../domain/findings/count-findings';
import { runSlices } from '../domain/policies/check-register';
import type { Policy } from '../domain/policies/policy';
import type { SettingValues } from '../domain/policies/setting';
import { prepareCheck, type PreparedCheck } from '../domain/policies/prepare-check';
import { readStudios } from '../domain/register/read-studios';
import { ActionError } from './action-error';
import type { CheckOutcome, Choices, Note, Progress } from './assistant';
import { detailRequest } from './detail-request';
import { earlierCheck } from './earlier-check';
import { inSlices } from './in-slices';
import type { LiveCheck } from './live-check';
import { locateRegister, registerOf, type Located } from './locate-register';
import { markedCells, markGroups } from './mark-groups';
import { settleChoices, type Settled } from './settle-choices';
import type { WorkbookSession, WorkbookSurvey } from './workbook-port';
import { mark, writeResults, type Checked, type CheckOptions } from './write-check';

/** Small enough that one slice never holds the page for 16 ms. */
const ROWS_PER_SLICE = 500;

/** The register again with displayed texts and merged areas, which decide what its blanks mean. */
export const completed = async (session: WorkbookSession, located: Located, settled: Settled): Promise<Located> => {
  const grid = await session.readDetails(located.grid, detailRequest(located.grid, located.register));
  const register = registerOf(grid, settled, settled.policy) ?? located.register;
  return { grid, register };
};

const prepare = (
  { grid, register }: Located,
  policy: Policy,
  settings: SettingValues,
  { asOf, quick = false }: CheckOptions,
): PreparedCheck => {
  const studios = readStudios(grid, register, { levelWords: policy.levelWords });
  return prepareCheck({ register, studios, grid, policy, asOf, settings, quick });
};

const checkRead = async (
  session: WorkbookSession,
  survey: WorkbookSurvey,
  settled: Settled,
  options: CheckOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<Checked> => {
  const { policy } = settled;
  if (!policy) throw new ActionError('no-policy');
  const rows = (done: number, total: number) => progress('read', done, total);
  const located = await completed(session, await locateRegister(session, survey, settled, rows, signal), settled);
  const earlier = await earlierCheck(session);
  const prepared = prepare(located, policy, settled.settings, options);
  const slices = runSlices(prepared, ROWS_PER_SLICE);
  const findings = await inSlices(slices, (done, total) => progress('check', done, total), signal);
  return { ...located, policy, prepared, findings, earlier };
};

const notesBeforeWriting = (survey: WorkbookSurvey, { register, grid }: Located, write: boolean): Note[] => {
  const { sheet } = register;
  const rows = survey.sheets.find(({ name }) => name === sheet)?.rowCount ?? 0;
  return [
    ...(grid.values.length < rows ? [{ code: 'clipped', sheet } as const] : []),
    ...(write && survey.readOnly ? [{ code: 'read-only', sheet } as const] : []),
  ];
};

/** A finished check, and what it takes to go on from it: see LiveCheck. */
export interface FinishedCheck {
  readonly outcome: CheckOutcome;
  readonly live: LiveCheck;
}

/**
 * The whole check inside one session: find, read, judge, mark, write down.
 * @throws ActionError `no-register`, `unknown-sheet`, `no-policy`, `cancelled`, `changed-meanwhile` and Excel's own
 */
export const checkWorkbook = async (
  session: WorkbookSession,
  choices: Choices,
  options: CheckOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<FinishedCheck> => {
  const survey = await session.survey();
  const settled = await settleChoices(survey, choices);
  const checked = await checkRead(session, survey, settled, options, progress, signal);
  const { register, policy, findings, grid, prepared, earlier } = checked;
  const writes = options.write && !survey.readOnly;
  const notes = notesBeforeWriting(survey, checked, options.write);
  if (writes) progress('mark', 0, findings.length);
  const marks = writes ? await mark(session, checked, notes) : null;
  const resultSheetName = writes ? await writeResults(session, survey, checked, options, notes) : null;
  if (writes) progress('mark', findings.length, findings.length);
  const outcome: CheckOutcome = {
    register,
    policy: policy.id,
    findings,
    counts: countFindings(findings),
    markedCells: marks ? markedCells(markGroups(findings)) : 0,
    resultSheet: resultSheetName,
    notes,
    difference: earlier ? compareChecks(earlier.findings, findings) : null,
  };
  return { outcome, live: { prepared, grid, register, outcome, marks } };
};
