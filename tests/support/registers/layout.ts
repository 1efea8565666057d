import { columnIndex, columnName, parseA1 } from '../../../src/domain/cell/cell-address';
import type { CellValue } from '../../../src/domain/cell/cell-value';
import type { Grid } from '../../../src/domain/cell/grid';
import type { Field } from '../../../src/domain/register/field';
import type { Register, SkipReason } from '../../../src/domain/register/register';

/** A register as a union might keep it, and what a careful reader makes of it. Rows as in the sheet (from 1), columns by letter. */
export interface Layout {
  readonly about: string;
  readonly sheet?: string;
  /** First row and column of `table` in the sheet; default A1. */
  readonly at?: string;
  /** One line per row, cells between bars; #12 is a number. */
  readonly table: string;
  readonly merges?: readonly string[];
  readonly required?: readonly Field[];
  readonly header: readonly number[];
  readonly fields: Readonly<Record<string, Field | null>>;
  readonly units?: Readonly<Record<string, 1 | 10000>>;
  readonly studios: readonly number[];
  readonly skipped?: Readonly<Record<number, SkipReason>>;
  readonly lastRow?: number;
  /** two-columns: "naming.date D F → D"; missing-field: "leader.name ? D E". */
  readonly questions?: readonly string[];
}

const cell = (text: string): CellValue => {
  const trimmed = text.trim();
  return /^#-?[\d.]+$/.test(trimmed) ? Number(trimmed.slice(1)) : trimmed.replaceAll('⏎', '\n');
};

/** The sheet of a layout. */
export const gridOf = (layout: Layout): Grid => {
  const start = parseA1(layout.at ?? 'A1') ?? { row: 0, column: 0 };
  const lines = layout.table.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
  const values: CellValue[][] = Array.from({ length: start.row }, () => []);
  for (const line of lines)
    values.push([...Array.from({ length: start.column }, () => ''), ...line.split('|').map(cell)]);
  const merges = (layout.merges ?? []).map((address) => {
    const area = parseA1(address);
    if (!area) throw new Error(`not an address: ${address}`);
    return area;
  });
  return { sheet: layout.sheet ?? '台账', values, merges };
};

/** A register in the words of Layout, to compare. */
export const summary = (register: Register) => ({
  header: register.headerRows.map((row) => row + 1),
  fields: Object.fromEntries(register.columns.map(({ column, field }) => [columnName(column), field])),
  studios: register.studioRows.map((row) => row + 1),
  skipped: Object.fromEntries(register.skippedRows.map(({ row, why }) => [row + 1, why])),
  questions: register.questions.map((question) =>
    question.kind === 'two-columns'
      ? `${question.field} ${question.columns.map(columnName).join(' ')} → ${columnName(question.likely)}`
      : `${question.field} ? ${question.columns.map(columnName).join(' ')}`.trim(),
  ),
});

/** Zero-based index of a column letter in a layout. */
export const at = (letters: string): number => columnIndex(letters);
