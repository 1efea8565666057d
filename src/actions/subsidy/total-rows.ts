import type { StatedAmount } from '../../domain/subsidy/stated-totals';
import type { DrawnValue } from '../sheet-drawing';
import { areaOf, cellOf, literal, yuanIn } from './cell-formulas';
import { columnIn, COLUMN } from './sheet-plan';
import { all, difference, LETTER, openIf, someLevelOpen, type SummarySource } from './summary-formulas';

const sumOfLevels = (column: keyof typeof COLUMN, { plan }: SummarySource): string =>
  `SUM(${areaOf(columnIn(plan.levels, COLUMN[column]))})`;

/** What has no clear level: what the total has beyond the levels. */
export const restRow = (row: number, source: SummarySource): DrawnValue[] => {
  const { plan, words } = source;
  const beyond = (column: 'entitled' | 'paid'): string => `SUM(${all(source, column)})-${sumOfLevels(column, source)}`;
  const count = `${plan.lines.count}-SUM(${areaOf(columnIn(plan.levels, COLUMN.level))})`;
  return [
    null,
    { formula: `=${literal(`${words.rest}（`)}&${count}&${literal('）')}` },
    null,
    null,
    null,
    null,
    { formula: `=ROUND(${beyond('entitled')},2)` },
    { formula: `=ROUND(${beyond('paid')},2)` },
    difference(row, source),
  ];
};

/** The grand total over all lines. */
export const totalRow = (row: number, source: SummarySource): DrawnValue[] => {
  const { words } = source;
  return [
    null,
    words.total,
    null,
    null,
    { formula: `=${sumOfLevels('level', source)}` },
    { formula: `=COUNTIF(${all(source, 'remark')},${literal(`${words.pending}*`)})` },
    openIf(someLevelOpen(source), `SUM(${all(source, 'entitled')})`, source),
    { formula: `=SUM(${all(source, 'paid')})` },
    difference(row, source),
  ];
};

const statedValue = (stated: StatedAmount | null, { result }: SummarySource): DrawnValue => {
  if (!stated || stated.amount === null) return null;
  const { cell, raw, amount, unit } = stated;
  const reference = cellOf(result.context.register.sheet, cell);
  return { formula: `=${yuanIn({ reference, raw, amount, unit })}` };
};

/** The register's own total, and how much ours is above it. */
export const statedRows = (row: number, source: SummarySource): DrawnValue[][] => {
  const { result, plan, words } = source;
  const { stated } = result;
  const above = (letter: string, given: StatedAmount | null): DrawnValue =>
    given && given.amount !== null
      ? openIf(
          `NOT(ISNUMBER(${letter}${plan.total + 1}))`,
          `ROUND(${letter}${plan.total + 1}-${letter}${row + 1},2)`,
          source,
        )
      : null;
  const blank = [null, null, null, null];
  return [
    [
      null,
      words.stated,
      ...blank,
      statedValue(stated?.entitled ?? null, source),
      statedValue(stated?.paid ?? null, source),
    ],
    [
      null,
      words.againstStated,
      ...blank,
      above(LETTER.entitled, stated?.entitled ?? null),
      above(LETTER.paid, stated?.paid ?? null),
    ],
  ];
};
