import { columnName } from '../../domain/cell/cell-address';
import type { DrawnValue } from '../sheet-drawing';
import { areaOf } from './cell-formulas';
import { columnIn, COLUMN, shownUnions } from './sheet-plan';
import { difference, groupCells, groupRow, openIf, type SummarySource } from './summary-formulas';

/* What the total has beyond the rows above. */
const othersRow = (count: number, first: number, above: number, source: SummarySource): DrawnValue[] => {
  const { plan, words } = source;
  const total = (column: keyof typeof COLUMN): string => `${columnName(COLUMN[column])}${plan.total + 1}`;
  const listed = (column: keyof typeof COLUMN): string =>
    `SUM(${areaOf(columnIn({ first, count: above }, COLUMN[column]))})`;
  const beyond = (column: keyof typeof COLUMN): string => `ROUND(${total(column)}-${listed(column)},2)`;
  return [
    null,
    words.otherUnions(count),
    null,
    null,
    { formula: `=${plan.lines.count}-${listed('level')}` },
    { formula: `=${total('year')}-${listed('year')}` },
    openIf(`NOT(ISNUMBER(${total('entitled')}))`, beyond('entitled'), source),
    { formula: `=${beyond('paid')}` },
    difference(first + above, source),
  ];
};

/** One row for each 县市区/产业工会 or each year. */
export const groupRows = (column: 'union' | 'year', source: SummarySource): DrawnValue[][] => {
  const { result, plan, words } = source;
  const [sums, first] =
    column === 'union' ? [result.figures.unions, plan.unions.first] : [result.figures.years, plan.years.first];
  const own = column === 'union' ? shownUnions(sums.length).own : sums.length;
  const rows = sums.slice(0, own).map(({ group }, index) => {
    const name = column === 'union' || group === '' ? group : words.year(group);
    return groupCells(groupRow(name || words.untold, column, first + index, source), null, null, null);
  });
  return own < sums.length ? [...rows, othersRow(sums.length - own, first, own, source)] : rows;
};
