import { isBlank } from '../../cell/cell-value';
import { readCount } from '../../cell/read-count';
import { readMoney } from '../../cell/read-money';
import type { Field } from '../../register/field';
import type { RegisterColumn, SkippedRow } from '../../register/register';
import type { Studio } from '../../register/studio';
import { fieldKind } from '../field-kind';
import type { DataContext } from './data-context';

/** Yuan or pieces by which a total may differ because of rounding. */
const TOLERANCE = 0.01;

interface SummedColumn {
  readonly column: number;
  readonly field: Field;
  readonly unit: 1 | 10000;
  readonly kind: 'money' | 'count';
}

const summedColumn = ({ column, field, unit }: RegisterColumn): SummedColumn | null => {
  const kind = field && fieldKind(field);
  return field && (kind === 'money' || kind === 'count') ? { column, field, unit, kind } : null;
};

/* Sum of the rows between two sheet rows; null when one of them cannot be read. A merged cell counts once. */
const sumOf = (studios: readonly Studio[], { field, kind }: SummedColumn, from: number, to: number): number | null => {
  let sum = 0;
  const merged = new Set<number>();
  for (const studio of studios) {
    if (studio.row <= from || studio.row >= to) continue;
    const { value, problem } = kind === 'money' ? studio.money(field) : studio.count(field);
    if (problem !== null) return null;
    const { row } = studio.address(field);
    if (row !== studio.row && merged.has(row)) continue;
    merged.add(row);
    sum += value ?? 0;
  }
  return sum;
};

const groupOf = (studio: Studio): string => `${studio.text('studio.supervisingUnion')}|${studio.text('naming.level')}`;

/* Groups without a subtotal of their own may stand before the rows of this one: it may begin wherever a new group does. */
const lastGroups = ({ studios }: DataContext, before: number, total: number): [number, number][] => {
  const rows = studios.filter(({ row }) => row > before && row < total);
  return rows.flatMap((studio, index): [number, number][] => {
    const above = rows[index - 1];
    return above && groupOf(above) !== groupOf(studio) ? [[studio.row - 1, total]] : [];
  });
};

/* A subtotal sums what stands above it up to the last one, or, at a group's head, what stands below it. */
const sumsFor = (total: SkippedRow, bounds: readonly number[], context: DataContext): [number, number][] => {
  const { firstRow, lastRow, skippedRows } = context.register;
  const above: [number, number] = [firstRow - 1, total.row];
  if (total.why === 'total') {
    const last = skippedRows.filter(({ row, why }) => why === 'total' && row < total.row).at(-1)?.row ?? firstRow - 1;
    return [above, [firstRow - 1, lastRow + 1], [last, total.row]];
  }
  const before = bounds.filter((row) => row < total.row).at(-1) ?? firstRow - 1;
  const after = bounds.find((row) => row > total.row) ?? lastRow + 1;
  return [[before, total.row], [total.row, after], above, ...lastGroups(context, before, total.row)];
};

const checkTotal = (total: SkippedRow, column: SummedColumn, bounds: readonly number[], context: DataContext): void => {
  const cell = { row: total.row, column: column.column };
  const value = context.grid.values[cell.row]?.[cell.column];
  if (value === undefined || isBlank(value)) return;
  const stated = (column.kind === 'money' ? readMoney(value, column.unit) : readCount(value)).value;
  if (stated === null) return;
  const sums = sumsFor(total, bounds, context).map(([from, to]) => sumOf(context.studios, column, from, to));
  const [sum] = sums;
  const agrees = sums.some((candidate) => candidate === null || Math.abs(candidate - stated) < TOLERANCE);
  if (agrees || sum === null || sum === undefined) return;
  const source = { rule: 'data/total-row', severity: 'warning' } as const;
  const found = { code: 'total-differs', params: { stated, sum } } as const;
  context.sink.tellAt(source, cell, column.field, String(value), found);
};

/** [data/total-row] a 合计 or 小计 row whose number is not the sum of its rows: told at the number. */
export const totalRow = (context: DataContext): void => {
  const { skippedRows, columns } = context.register;
  const totals = skippedRows.filter(({ why }) => why === 'total' || why === 'subtotal');
  const bounds = skippedRows.filter(({ why }) => why === 'group' || why === 'subtotal').map(({ row }) => row);
  const summed = columns.flatMap((column) => summedColumn(column) ?? []);
  for (const total of totals) for (const column of summed) checkTotal(total, column, bounds, context);
};
