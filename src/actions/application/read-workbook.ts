import { formTemplate } from '../../domain/application/templates';
import type { FormTemplate } from '../../domain/application/form-layout';
import { formYears, type FormYears } from '../../domain/application/form-years';
import type { StudioRecord } from '../../domain/application/studio-record';
import { studioRecords } from '../../domain/application/studio-records';
import { looksLikeLedger, readLedgers } from '../../domain/ledgers/ledger-book';
import { StudioLinker } from '../../domain/ledgers/studio-linker';
import { listStudios } from '../../domain/ledgers/studio-list';
import { CC_05_TERMS } from '../../domain/policies/cccc-2018/cc-05-team';
import type { Policy } from '../../domain/policies/policy';
import { type Enough, teamJudge } from '../../domain/policies/rules/team-rule';
import { readStudios } from '../../domain/register/read-studios';
import { usesDate1904 } from '../../domain/register/uses-date-1904';
import { ActionError } from '../action-error';
import type { FillProgress } from '../application-outcome';
import type { Choices } from '../assistant';
import { completeRegister } from '../complete-register';
import { locateRegister } from '../locate-register';
import { settleChoices } from '../settle-choices';
import type { WorkbookSession, WorkbookSurvey } from '../workbook-port';
import type { FormOptions } from './form-options';
import { readForm, type ReadForm } from './read-form';
import { parseStoredForm } from './stored-form';

/** Everything a form is filled from, and the forms that are there already. */
export interface FormWorkbook {
  readonly survey: WorkbookSurvey;
  readonly policy: Policy;
  readonly years: FormYears;
  readonly template: FormTemplate;
  /** Judges numbers of members as the register's check does. */
  readonly team: Enough;
  /** Sheet of the register. */
  readonly sheet: string;
  readonly records: readonly StudioRecord[];
  /** Form sheets of this document by studio key. */
  readonly forms: ReadonlyMap<string, ReadForm>;
}

/* Ledgers of the user's own, and templates of ours that people have filled. */
const ledgerSheets = ({ sheets }: WorkbookSurvey, register: string): string[] =>
  sheets
    .filter(
      ({ name, visible, own, rowCount }) =>
        visible && name !== register && rowCount > 0 && (own === null || own === 'ledger'),
    )
    .filter(({ head }) => looksLikeLedger(head))
    .map(({ name }) => name);

const drawnForms = async (
  session: WorkbookSession,
  policy: Policy,
  { wording }: FormOptions,
): Promise<ReadonlyMap<string, ReadForm>> => {
  const sheets = await session.readDrawn('form');
  const forms = sheets.flatMap((sheet) => {
    const stored = parseStoredForm(sheet.data);
    if (!stored || stored.policy !== policy.id) return [];
    const template = formTemplate(stored.policy, stored.years, wording.form.plain);
    return [[stored.key, readForm(sheet, stored, template)] as const];
  });
  return new Map(forms);
};

/**
 * Reads register, ledgers and form sheets.
 * @throws ActionError `no-register`, `unknown-sheet`, `no-policy`, `cancelled`
 */
export const readWorkbook = async (
  session: WorkbookSession,
  choices: Choices,
  options: FormOptions,
  progress: FillProgress,
  signal: AbortSignal,
): Promise<FormWorkbook> => {
  const survey = await session.survey();
  const settled = await settleChoices(survey, choices);
  const { policy, settings } = settled;
  if (!policy) throw new ActionError('no-policy');
  const rows = (done: number, total: number) => progress('read', done, total);
  const first = await locateRegister(session, survey, settled, rows, signal);
  const { grid, register } = await completeRegister(session, first, settled);
  const linker = new StudioLinker(listStudios(readStudios(grid, register, { levelWords: policy.levelWords })));
  const grids = await session.readGrids(ledgerSheets(survey, register.sheet), rows, signal);
  const book = readLedgers(grids, linker, usesDate1904(grid, register));
  const years = formYears(options.asOf, settings);
  return {
    survey,
    policy,
    years,
    template: formTemplate(policy.id, years, options.wording.form.plain),
    sheet: register.sheet,
    team: teamJudge({ register, policy, settings }, CC_05_TERMS),
    records: studioRecords(grid, register, book, years),
    forms: await drawnForms(session, policy, options),
  };
};
