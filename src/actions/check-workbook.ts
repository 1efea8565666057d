import { compareChecks } from '../domain/findings/compare-checks';
import { countFindings } from '../domain/findings/count-findings';
import { runSlices } from '../domain/policies/check-register';
import type { Policy } from '../domain/policies/policy';
import type { SettingValues } from '../domain/policies/setting';
import { prepareMixed } from '../domain/policies/mixed/prepare-mixed';
import { prepareCheck, type PreparedCheck } from '../domain/policies/prepare-check';
import { readStudios } from '../domain/register/read-studios';
import { ActionError } from './action-error';
import type { CheckOutcome, Choices, Note, Progress } from './assistant';
import { completeRegister } from './complete-register';
import { earlierCheck } from './earlier-check';
import { inSlices } from './in-slices';
import type { LiveCheck } from './live-check';
import { locateRegister, type Located } from './locate-register';
import { markedCells, markGroups } from './mark-groups';
import { settingsSheet } from './own-choices-in-sheet';
import { type RowDocuments, rowDocuments } from './row-documents';
import { settleChoices, type Settled } from './settle-choices';
import type { WorkbookSession, WorkbookSurvey } from './workbook-port';
import { mark, writeResults, type Checked, type CheckOptions } from './write-check';

export { completeRegister as completed } from './complete-register';

/** Small enough that one slice takes a few milliseconds at most; several go together between two turns of the page. */
const ROWS_PER_SLICE = 64;

/* Rows may have documents of their own; nearly always one judges all. */
const prepare = async (
  located: Located,
  policy: Policy,
  settings: SettingValues,
  { asOf, quick = false }: CheckOptions,
): Promise<{ readonly prepared: PreparedCheck; readonly documents: RowDocuments | null }> => {
  const { grid, register } = located;
  const common = { register, grid, asOf, settings, quick };
  const documents = await rowDocuments(located, policy, settings);
  if (documents) return { documents, prepared: prepareMixed({ ...common, ...documents, main: policy }) };
  const studios = readStudios(grid, register, { levelWords: policy.levelWords });
  return { documents, prepared: prepareCheck({ ...common, studios, policy }) };
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
  const located = await completeRegister(
    session,
    await locateRegister(session, survey, settled, rows, signal),
    settled,
    signal,
  );
  const earlier = await earlierCheck(session);
  const { prepared, documents } = await prepare(located, policy, settled.settings, options);
  const slices = runSlices(prepared, ROWS_PER_SLICE);
  const findings = await inSlices(slices, (done, total) => progress('check', done, total), signal);
  const { settings, unreadable } = settled;
  return { ...located, policy, prepared, findings, earlier, documents, settings, unreadable };
};

const notesBeforeWriting = (
  survey: WorkbookSurvey,
  { register, grid, unreadable }: Checked,
  write: boolean,
): Note[] => {
  const settings = Object.keys(unreadable).length > 0 ? settingsSheet(survey) : null;
  const { sheet } = register;
  const rows = survey.sheets.find(({ name }) => name === sheet)?.rowCount ?? 0;
  return [
    ...(grid.values.length < rows ? [{ code: 'clipped', sheet } as const] : []),
    ...(settings ? [{ code: 'settings-unclear', sheet: settings.name } as const] : []),
    ...(write && survey.readOnly ? [{ code: 'read-only', sheet } as const] : []),
  ];
};

const documentCounts = ({ documents }: Checked): Pick<CheckOutcome, 'documents'> =>
  documents
    ? {
        documents: documents.parts.map(({ policy, studios }) => ({
          policy: policy?.id ?? null,
          studios: studios.length,
        })),
      }
    : {};

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
    ...documentCounts(checked),
    findings,
    counts: countFindings(findings),
    markedCells: marks ? markedCells(markGroups(findings)) : 0,
    resultSheet: resultSheetName,
    notes,
    difference: earlier ? compareChecks(earlier.findings, findings) : null,
  };
  return { outcome, live: { prepared, grid, register, outcome, marks } };
};
