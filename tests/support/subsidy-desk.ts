import type { Choices } from '../../src/actions/assistant';
import { exportDifferences, sumWorkbook, writeSubsidy } from '../../src/actions/subsidy/subsidy-workbook';
import type { SubsidyOutcome } from '../../src/actions/subsidy-outcome';
import { createEngine } from '../../src/host/formulas/create-engine';
import type { HostOptions } from '../../src/host/host';
import type { CellScalar } from '../../src/host/model/types';
import type { SheetModel, WorkbookModel } from '../../src/host/model/workbook';
import { strings } from '../../src/strings/zh-CN/strings';
import { AS_OF, type Desk, desk } from './assistant';

export const SHEET = '补助测算';
const NEVER = new AbortController().signal;

/** Subsidies on the real client, with formulas that are worked out. */
export interface SubsidyDesk extends Desk {
  sum(choices?: Choices): Promise<SubsidyOutcome>;
  write(choices?: Choices, signal?: AbortSignal): Promise<SubsidyOutcome>;
  differences(choices?: Choices): Promise<string>;
}

export const subsidyDesk = async (workbook: WorkbookModel, options: HostOptions = {}): Promise<SubsidyDesk> => {
  const on = await desk(workbook, { engine: await createEngine(), ...options });
  const wanted = { asOf: AS_OF, wording: strings };
  const all = (choices: Choices): Choices => ({ policy: 'jiaozuo-2015', ...choices });
  const silent = () => undefined;
  return {
    ...on,
    sum: (choices = {}) => on.port.run((session) => sumWorkbook(session, all(choices), wanted, silent, NEVER)),
    write: (choices = {}, signal = NEVER) =>
      on.port.run((session) => writeSubsidy(session, all(choices), wanted, silent, signal)),
    differences: (choices = {}) =>
      on.port.run((session) => exportDifferences(session, all(choices), wanted, silent, NEVER)),
  };
};

export const sheetOf = (workbook: WorkbookModel, name = SHEET): SheetModel => {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}: ${workbook.sheets.map((each) => each.name).join(', ')}`);
  return sheet;
};

/** Rows of a sheet from A1, as far as they are filled. */
export const rowsOf = ({ cells }: SheetModel): CellScalar[][] => {
  const used = cells.used(true);
  const height = used ? used.row + used.rowCount : 0;
  const width = used ? used.column + used.columnCount : 0;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => cells.value(row, column)),
  );
};

/** Row number (from 0) of the first row whose cell in column B is that text. */
export const rowNamed = (workbook: WorkbookModel, text: string, from = 0): number => {
  const row = rowsOf(sheetOf(workbook)).findIndex((cells, index) => index >= from && cells[1] === text);
  if (row < 0) throw new Error(`no row ${text}`);
  return row;
};

/** Number, entitled, paid and difference of a row of sums. */
export const sumsOf = (workbook: WorkbookModel, text: string): CellScalar[] => {
  const { cells } = sheetOf(workbook);
  const row = rowNamed(workbook, text);
  return [4, 6, 7, 8].map((column) => cells.value(row, column));
};

/** What the check cell says. */
export const checkCell = (workbook: WorkbookModel): CellScalar => sheetOf(workbook).cells.value(2, 1);
