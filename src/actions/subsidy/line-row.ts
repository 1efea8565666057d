import { toA1 } from '../../domain/cell/cell-address';
import type { SubsidyContext } from '../../domain/subsidy/subsidy-context';
import type { SubsidyLine } from '../../domain/subsidy/subsidy-line';
import { isLive } from '../../domain/subsidy/payment';
import type { DrawnValue } from '../sheet-drawing';
import { type CellAmount, cellOf, literal, yuanIn } from './cell-formulas';
import { lineAmounts } from './line-amounts';
import { lineCheck } from './line-check';
import { labelOf, lineRemark } from './line-remark';
import type { SubsidyWording } from './subsidy-wording';

/** A line of the sheet and which of its cells show a reading instead of the register's own cell. */
export interface LineRow {
  readonly cells: readonly DrawnValue[];
  readonly readLevel: boolean;
  readonly readPaid: boolean;
}

const isLiveLevel = ({ studio, rank, label }: SubsidyLine): boolean =>
  rank !== null && studio.has('naming.level') && studio.raw('naming.level') === label;

const levelValue = (line: SubsidyLine, { register }: SubsidyContext, words: SubsidyWording): DrawnValue => {
  if (line.unnamed) return words.unnamed;
  if (line.rank === null) return words.unclearLevel;
  if (!isLiveLevel(line)) return line.label;
  return { formula: `=${cellOf(register.sheet, line.studio.address('naming.level'))}` };
};

/* Yuan that a level's line in the table of rates gives, or the word for an open amount. */
const rateOf = (level: string, words: SubsidyWording): string =>
  `IF(COUNTIFS(levels,${level},rates,">=0")=0,${literal(words.open)},SUMIFS(rates,levels,${level}))`;

const entitledValue = (line: SubsidyLine, row: number, context: SubsidyContext, words: SubsidyWording): DrawnValue => {
  const { rank, lower, unsettled } = line;
  if (rank === null || (unsettled !== null && unsettled !== 'promotion')) return 0;
  const own = `$E${row}`;
  if (lower === null) return { formula: `=${rateOf(own, words)}` };
  const { full, difference } = words.promotion.choices;
  const before = `SUMIFS(rates,levels,${literal(labelOf(lower, context))})`;
  return {
    formula:
      `=IF(promotion=${literal(full)},SUMIFS(rates,levels,${own}),` +
      `IF(promotion=${literal(difference)},SUMIFS(rates,levels,${own})-${before},0))`,
  };
};

const paidValue = (amounts: readonly CellAmount[]): DrawnValue =>
  amounts.length === 0 ? 0 : { formula: `=${amounts.map(yuanIn).join('+')}` };

/** One line of the detail block; `row` is its row as Excel counts, `number` its running number. */
export const lineRow = (
  line: SubsidyLine,
  row: number,
  number: number,
  context: SubsidyContext,
  words: SubsidyWording,
): LineRow => {
  const { studio, union, year, payments } = line;
  const { register, rule } = context;
  const amounts = lineAmounts(line, context);
  const address = toA1(studio.address('studio.name'));
  const cells: DrawnValue[] = [
    number,
    studio.name,
    studio.text('studio.unit'),
    union || words.untold,
    levelValue(line, context, words),
    year === null ? words.untold : words.year(String(year)),
    entitledValue(line, row, context, words),
    paidValue(amounts),
    { formula: `=IF(ISNUMBER(G${row}),ROUND(H${row}-G${row},2),${literal(words.open)})` },
    lineRemark(line, context, words),
    rule.article,
    { text: address, sheet: register.sheet, address },
    { formula: `=${lineCheck(line, amounts, context)}` },
  ];
  return { cells, readLevel: !isLiveLevel(line), readPaid: payments.some((payment) => !isLive(payment)) };
};
