import { columnName } from '../../domain/cell/cell-address';
import type { SubsidyResult } from '../../domain/subsidy/sum-subsidies';
import type { DrawnValue } from '../sheet-drawing';
import { areaOf, literal } from './cell-formulas';
import { columnIn, COLUMN, type SheetPlan } from './sheet-plan';
import type { SubsidyWording } from './subsidy-wording';

/** What the rows of sums are made from. */
export interface SummarySource {
  readonly result: SubsidyResult;
  readonly plan: SheetPlan;
  readonly words: SubsidyWording;
}

/** Letters of the columns with amounts. */
export const LETTER = { entitled: columnName(COLUMN.entitled), paid: columnName(COLUMN.paid) } as const;

/** A column of all lines, absolute. */
export const all = ({ plan }: SummarySource, column: keyof typeof COLUMN): string =>
  areaOf(columnIn(plan.lines, COLUMN[column]));

/** Paid less entitled in a row, or the word for an open amount. */
export const difference = (row: number, { words }: SummarySource): DrawnValue => {
  const [entitled, paid] = [`${LETTER.entitled}${row + 1}`, `${LETTER.paid}${row + 1}`];
  return { formula: `=IF(ISNUMBER(${entitled}),ROUND(${paid}-${entitled},2),${literal(words.open)})` };
};

/** A formula, or the word for an open amount where a condition holds. */
export const openIf = (condition: string, formula: string, { words }: SummarySource): DrawnValue => ({
  formula: `=IF(${condition},${literal(words.open)},${formula})`,
});

/** True while the amount of a level of the document is open: then no total pretends to be complete. */
export const someLevelOpen = ({ plan, words }: SummarySource): string =>
  `COUNTIF(${areaOf(columnIn(plan.levels, COLUMN.entitled))},${literal(words.open)})>0`;

/** Lines in a group: how many, how many of them wait, what they are entitled to and were paid. */
export const groupRow = (group: DrawnValue, column: 'level' | 'union' | 'year', row: number, source: SummarySource) => {
  const groups = all(source, column);
  const wanted = `${groups},$B${row + 1}`;
  const pending = literal(`${source.words.pending}*`);
  const open = literal(source.words.open);
  return {
    group,
    studios: { formula: `=COUNTIFS(${wanted})` },
    unsettled: { formula: `=COUNTIFS(${wanted},${all(source, 'remark')},${pending})` },
    entitled: openIf(
      `COUNTIFS(${wanted},${all(source, 'entitled')},${open})>0`,
      `SUMIFS(${all(source, 'entitled')},${wanted})`,
      source,
    ),
    paid: { formula: `=SUMIFS(${all(source, 'paid')},${wanted})` },
    difference: difference(row, source),
  };
};

type Group = ReturnType<typeof groupRow>;

/** The cells of such a row. */
export const groupCells = (
  { group, studios, unsettled, entitled, paid, difference: rest }: Group,
  clause: DrawnValue,
  rate: DrawnValue,
  remark: DrawnValue,
): DrawnValue[] => [null, group, clause, rate, studios, unsettled, entitled, paid, rest, remark];
