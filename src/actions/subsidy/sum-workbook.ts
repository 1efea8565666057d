import { countFindings } from '../../domain/findings/count-findings';
import { ownsRow, payingOwnRows } from '../../domain/policies/mixed/own-rows';
import type { Policy } from '../../domain/policies/policy';
import type { SettingValues } from '../../domain/policies/setting';
import { settingValue } from '../../domain/policies/setting';
import { readStudios } from '../../domain/register/read-studios';
import type { Grid } from '../../domain/cell/grid';
import { type SubsidyResult, subsidySlices } from '../../domain/subsidy/sum-subsidies';
import { ActionError } from '../action-error';
import type { Choices, Note, Progress } from '../assistant';
import { completed } from '../check-workbook';
import { inSlices } from '../in-slices';
import { locateRegister } from '../locate-register';
import { settingsSheet } from '../own-choices-in-sheet';
import { leftOut, rowDocuments } from '../row-documents';
import { settleChoices, type Settled } from '../settle-choices';
import type { DrawnSheet } from '../sheet-drawing';
import type { StatedTotal, SubsidyOutcome, SubsidySetting } from '../subsidy-outcome';
import type { WorkbookSession, WorkbookSurvey } from '../workbook-port';
import { readLists } from './read-lists';
import { sheetDecisions, withSheetDecisions } from './sheet-decisions';
import { isStale } from './stale-sheet';

/** A register's subsidies worked out, with what is needed to write them down. */
export interface SummedWorkbook {
  readonly outcome: SubsidyOutcome;
  readonly result: SubsidyResult;
  readonly survey: WorkbookSurvey;
  /** The cells everything was read from, by sheet. */
  readonly grids: ReadonlyMap<string, Grid['values']>;
  readonly fromSheet: ReadonlySet<string>;
  /** Our sheet as it stood before. */
  readonly earlier: DrawnSheet | null;
}

const isAboutMoney = (key: string): boolean => key === 'promotion' || key.startsWith('amount.');

const settingsOf = (policy: Policy, settings: SettingValues, fromSheet: ReadonlySet<string>): SubsidySetting[] =>
  policy.settings
    .filter(({ key }) => isAboutMoney(key))
    .map((setting) => ({
      setting,
      value: settingValue(policy, settings, setting.key),
      from: fromSheet.has(setting.key) ? 'sheet' : settings[setting.key] === undefined ? 'default' : 'decided',
    }));

const statedOf = ({ stated, figures }: SubsidyResult): StatedTotal | null => {
  if (!stated) return null;
  const entitled = stated.entitled?.amount ?? null;
  const paid = stated.paid?.amount ?? null;
  return {
    row: stated.row + 1,
    entitled: entitled === null ? null : { stated: entitled, ours: figures.total.entitled },
    paid: paid === null ? null : { stated: paid, ours: figures.total.paid },
  };
};

const clippedNotes = (survey: WorkbookSurvey, { sheet, values }: Grid): Note[] => {
  const rows = survey.sheets.find(({ name }) => name === sheet)?.rowCount ?? 0;
  return values.length < rows ? [{ code: 'clipped', sheet }] : [];
};

const setInSheet = (earlier: DrawnSheet | null, fromSheet: ReadonlySet<string>): Note[] =>
  earlier && fromSheet.size > 0 ? [{ code: 'set-in-sheet', sheet: earlier.name }] : [];

const unclear = (survey: WorkbookSurvey, { unreadable }: Settled): Note[] => {
  const sheet = Object.keys(unreadable).some(isAboutMoney) ? settingsSheet(survey) : null;
  return sheet ? [{ code: 'settings-unclear', sheet: sheet.name }] : [];
};

/* Only one of our sheets can be the present one; a copy that somebody made is none of ours to read. */
const earlierSheet = async (session: WorkbookSession, survey: WorkbookSurvey): Promise<DrawnSheet | null> =>
  survey.sheets.some(({ own }) => own === 'subsidy') ? ((await session.readDrawn('subsidy'))[0] ?? null) : null;

/**
 * Works out the subsidies of the workbook's register; writes nothing.
 * @throws ActionError `no-register`, `unknown-sheet`, `no-policy`, `cancelled` and Excel's own
 */
export const sumRegister = async (
  session: WorkbookSession,
  choices: Choices,
  { asOf }: { readonly asOf: number },
  progress: Progress,
  signal: AbortSignal,
): Promise<SummedWorkbook> => {
  const survey = await session.survey();
  const settled = await settleChoices(survey, choices);
  const { policy } = settled;
  if (!policy) throw new ActionError('no-policy');
  const rows = (done: number, total: number): void => progress('read', done, total);
  const located = await completed(session, await locateRegister(session, survey, settled, rows, signal), settled);
  const { register, grid } = located;
  const { lists, grids } = await readLists(session, survey, register.sheet, policy, rows, signal);
  const earlier = await earlierSheet(session, survey);
  const decisions = sheetDecisions(earlier, policy);
  const { settings, fromSheet } = withSheetDecisions(settled.settings, choices.settings ?? {}, decisions);
  const studios = readStudios(grid, register, policy);
  const documents = await rowDocuments(located, policy, settings);
  const paying = documents ? payingOwnRows(policy, ownsRow(policy, documents.parts)) : policy;
  const slices = subsidySlices({ register, studios, grid, policy: paying, asOf, settings }, lists);
  const result = await inSlices(slices, (done, total) => progress('check', done, total), signal);
  if (!result) throw new ActionError('unexpected', { detail: 'no subsidy' });
  const outcome: SubsidyOutcome = {
    register,
    policy: policy.id,
    asOf,
    figures: result.figures,
    unsettled: result.unsettled,
    findings: result.findings,
    counts: countFindings(result.findings),
    settings: settingsOf(policy, settings, fromSheet),
    stated: statedOf(result),
    lists: result.sheets,
    sheet: earlier
      ? { name: earlier.name, stale: isStale(earlier, decisions.before, fromSheet, result.context) }
      : null,
    notes: [
      ...clippedNotes(survey, grid),
      ...setInSheet(earlier, fromSheet),
      ...unclear(survey, settled),
      ...leftOut(documents, register),
    ],
  };
  const values = new Map([grid, ...grids].map((each) => [each.sheet, each.values] as const));
  return { outcome, result, survey, grids: values, fromSheet, earlier };
};
