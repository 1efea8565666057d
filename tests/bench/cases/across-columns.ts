import { columnAt } from '../data/columns';
import type { Plain } from '../data/true-rows';

const AMOUNTS: Readonly<Record<string, number>> = { 国家级: 30000, 省级: 20000, 市级: 10000, 县级: 0 };
const [NAME, UNIT, LEVEL, PAID] = ['工作室名称', '所在单位', '级别', '已拨付'].map(columnAt) as [
  number,
  number,
  number,
  number,
];
const STEPS = ['创建时间', '申报日期', '命名日期', '拨付日期'].map(columnAt);

/** A mistake that more than one cell shows. */
export interface CrossMistake {
  readonly row: number;
  readonly column: number;
  readonly what: 'duplicate' | 'order' | 'amount';
}

/** What schemas of single values cannot say: order of days, amount of the level, studios entered twice. */
export const acrossColumns = (rows: readonly (readonly Plain[])[]): CrossMistake[] => {
  const found: CrossMistake[] = [];
  const seen = new Set<string>();
  rows.forEach((row, at) => {
    const key = `${String(row[NAME])}|${String(row[UNIT])}|${String(row[LEVEL])}`;
    if (seen.has(key)) found.push({ row: at, column: NAME, what: 'duplicate' });
    seen.add(key);
    const [paid, level] = [row[PAID], row[LEVEL]];
    if (typeof paid === 'number' && typeof level === 'string' && paid > (AMOUNTS[level] ?? Infinity)) {
      found.push({ row: at, column: PAID, what: 'amount' });
    }
    let last: Plain = null;
    for (const step of STEPS) {
      const day = row[step] ?? null;
      if (typeof last === 'string' && typeof day === 'string' && day < last)
        found.push({ row: at, column: step, what: 'order' });
      last = day ?? last;
    }
  });
  return found;
};
