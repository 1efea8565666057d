import type { Grid } from '../domain/cell/grid';
import type { Policy } from '../domain/policies/policy';
import { findRegisters } from '../domain/register/find-registers';
import { recognizeSlices } from '../domain/register/recognize-register';
import type { ColumnChoices, Register } from '../domain/register/register';
import { type Slices, finish } from '../domain/slices';
import { ActionError } from './action-error';
import { inSlices } from './in-slices';
import type { Settled } from './settle-choices';
import type { RowsRead, SheetSurvey, WorkbookSession, WorkbookSurvey } from './workbook-port';

/** Sheets that may hold a register: the user's own, visible, not empty. */
export const candidateSheets = ({ sheets }: WorkbookSurvey): SheetSurvey[] =>
  sheets.filter(({ visible, own, rowCount }) => visible && own === null && rowCount > 0);

/** Names of the sheets that look like a register, the likeliest first. */
export const likelySheets = (survey: WorkbookSurvey): string[] =>
  findRegisters(candidateSheets(survey).map(({ head }) => head)).map(({ sheet }) => sheet);

const columnChoices = (settled: Settled, register: Register): ColumnChoices => {
  const byHeader = new Map(settled.headers.map(({ header, field }) => [header, field]));
  const choices = new Map(
    register.columns.flatMap(({ column, header }) => {
      const field = byHeader.get(header);
      return field === undefined ? [] : [[column, field] as const];
    }),
  );
  for (const [column, field] of settled.columns) choices.set(column, field);
  return choices;
};

/** As registerOf, in slices between which the caller can pause. */
export function* registerSlices(grid: Grid, settled: Settled, policy: Policy | null): Slices<Register | null> {
  const words = policy ? { required: policy.required, levelWords: policy.levelWords } : { required: [] };
  const first = yield* recognizeSlices(grid, words);
  if (!first) return null;
  const choices = columnChoices(settled, first);
  return choices.size > 0 ? yield* recognizeSlices(grid, { ...words, choices }) : first;
}

/** The register of a grid, with what the user settled about its columns. Our own result column is none of it. */
export const registerOf = (grid: Grid, settled: Settled, policy: Policy | null): Register | null =>
  finish(registerSlices(grid, settled, policy));

/** The sheet to work on: the one settled, else the likeliest. */
const chosenSheet = (survey: WorkbookSurvey, settled: Settled): string => {
  if (settled.sheet === undefined) {
    const [likeliest] = likelySheets(survey);
    if (likeliest === undefined) throw new ActionError('no-register');
    return likeliest;
  }
  if (!survey.sheets.some(({ name }) => name === settled.sheet)) {
    throw new ActionError('unknown-sheet', { sheet: settled.sheet });
  }
  return settled.sheet;
};

/** Where the register stands. */
export interface Located {
  readonly grid: Grid;
  readonly register: Register;
}

/** Our own column is not read, so that a second check sees what the first saw. */
const withoutColumn = (grid: Grid, column: number | null): Grid =>
  column === null
    ? grid
    : { ...grid, values: grid.values.map((row) => row.map((value, index) => (index === column ? '' : value))) };

/**
 * Reads the register's sheet and recognizes it.
 * @throws ActionError `no-register` or `unknown-sheet`
 */
export const locateRegister = async (
  session: WorkbookSession,
  survey: WorkbookSurvey,
  settled: Settled,
  progress: RowsRead,
  signal: AbortSignal,
): Promise<Located> => {
  const sheet = chosenSheet(survey, settled);
  const { resultColumn } = survey.sheets.find(({ name }) => name === sheet) ?? { resultColumn: null };
  const grid = withoutColumn(await session.readGrid(sheet, progress, signal), resultColumn);
  const register = await inSlices(registerSlices(grid, settled, settled.policy), () => undefined, signal);
  if (!register) throw new ActionError('no-register', { sheet });
  return { grid, register };
};
