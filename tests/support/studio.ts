import { columnIndex, toA1 } from '../../src/domain/cell/cell-address';
import type { CellArea } from '../../src/domain/cell/cell-address';
import type { CellValue } from '../../src/domain/cell/cell-value';
import type { Grid } from '../../src/domain/cell/grid';
import { isoToSerial } from '../../src/domain/cell/serial-day';
import type { Finding } from '../../src/domain/findings/finding';
import type { CheckInput } from '../../src/domain/policies/check-input';
import { checkRegister } from '../../src/domain/policies/check-register';
import type { Policy } from '../../src/domain/policies/policy';
import type { SettingValues } from '../../src/domain/policies/setting';
import type { Field } from '../../src/domain/register/field';
import { readStudios } from '../../src/domain/register/read-studios';
import type { Register, RegisterColumn } from '../../src/domain/register/register';

/** Values of one studio row by field. */
export type Row = Readonly<Partial<Record<Field, CellValue>>>;

export interface RegisterOptions {
  readonly policy: Policy;
  readonly asOf?: string;
  /** Header texts by field, where the words matter. */
  readonly headers?: Readonly<Partial<Record<Field, string>>>;
  /** 10000 for columns headed 万元. */
  readonly units?: Readonly<Partial<Record<Field, 10000>>>;
  readonly merges?: readonly CellArea[];
  readonly skippedRows?: Register['skippedRows'];
  readonly questions?: Register['questions'];
  readonly quick?: boolean;
  readonly settings?: SettingValues;
}

/** Header in row 1, the rows below it, one column for each field that any row has, in the order of their first use. */
export const inputOf = (rows: readonly Row[], options: RegisterOptions): CheckInput => {
  const {
    policy,
    asOf = '2026-11-20',
    headers = {},
    units = {},
    merges = [],
    skippedRows = [],
    quick,
    settings,
  } = options;
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row) as Field[]))];
  const columns = fields.map((field, column): RegisterColumn => ({
    column,
    header: headers[field] ?? field,
    field,
    confidence: 1,
    why: 'chosen',
    unit: units[field] ?? 1,
  }));
  const values = [columns.map(({ header }) => header), ...rows.map((row) => fields.map((field) => row[field] ?? ''))];
  const grid: Grid = { sheet: '台账', values, merges };
  const skipped = new Set(skippedRows.map(({ row }) => row));
  const register: Register = {
    sheet: '台账',
    headerRows: [0],
    firstRow: 1,
    lastRow: rows.length,
    columns,
    skippedRows,
    studioRows: rows.map((_, index) => index + 1).filter((row) => !skipped.has(row)),
    questions: options.questions ?? [],
  };
  const studios = readStudios(grid, register, policy);
  return {
    register,
    studios,
    grid,
    policy,
    asOf: isoToSerial(asOf) ?? 0,
    ...(quick && { quick }),
    ...(settings && { settings }),
  };
};

/** All findings of such a register. */
export const check = (rows: readonly Row[], options: RegisterOptions): Finding[] =>
  checkRegister(inputOf(rows, options));

/** Findings of one rule as "B2 error code", what was not checked for want of a column left out. */
export const told = (findings: readonly Finding[], rule: string): string[] =>
  findings
    .filter((finding) => finding.rule.endsWith(`/${rule}`) && finding.code !== 'not-checked')
    .map(({ cell, severity, code }) => `${toA1(cell)} ${severity} ${code}`);

/** Column letters → index, for merged areas in tests. */
export const column = columnIndex;
