import { toA1 } from '../../domain/cell/cell-address';
import type { Level } from '../../domain/register/level';
import { type Fen, toYuan } from '../../domain/subsidy/fen';
import type { SubsidyContext } from '../../domain/subsidy/subsidy-context';
import type { SubsidyLine } from '../../domain/subsidy/subsidy-line';
import { isLive } from '../../domain/subsidy/payment';
import type { DrawnValue } from '../sheet-drawing';
import { type CellAmount, cellOf, literal, LONGEST_FORMULA, yuanIn } from './cell-formulas';
import { lineAmounts } from './line-amounts';
import { lineCheck } from './line-check';
import { lineRemark } from './line-remark';
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

/** Rows of the table of rates by level, as Excel counts, in its order. */
export type RateRows = ReadonlyMap<Level, number>;

const rateIn = (row: number, words: SubsidyWording): string =>
  `IF(ISNUMBER($D$${row}),$D$${row},${literal(words.open)})`;

/* The rate of whatever level stands in the cell now, the line's own first; plain comparisons are quick in every program. */
const rateOf = (level: string, own: Level, rates: RateRows, words: SubsidyWording): string => {
  const rows = [...rates].sort(([one], [other]) => Number(other === own) - Number(one === own)).map(([, row]) => row);
  const chain = rows.map((row) => `IF(${level}=$B$${row},${rateIn(row, words)},`);
  return `${chain.join('')}${literal(words.open)}${')'.repeat(chain.length)}`;
};

const entitledValue = (
  { rank, lower, unsettled }: SubsidyLine,
  row: number,
  rates: RateRows,
  words: SubsidyWording,
): DrawnValue => {
  if (rank === null || (unsettled !== null && unsettled !== 'promotion')) return 0;
  const own = rateOf(`$E${row}`, rank, rates, words);
  if (lower === null) return { formula: `=${own}` };
  const { full, difference } = words.promotion.choices;
  const before = `$D$${rates.get(lower) ?? 0}`;
  return {
    formula: `=IF(promotion=${literal(full)},${own},IF(promotion=${literal(difference)},${own}-${before},0))`,
  };
};

/* So many payments that no formula holds them stand as their sum. */
const paidValue = (amounts: readonly CellAmount[], paid: Fen): DrawnValue => {
  const formula = `=${amounts.map(yuanIn).join('+')}`;
  return amounts.length === 0 || formula.length > LONGEST_FORMULA ? toYuan(paid) : { formula };
};

/** One line of the detail block; `row` is its row as Excel counts, `number` its running number. */
export const lineRow = (
  line: SubsidyLine,
  row: number,
  number: number,
  rates: RateRows,
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
    entitledValue(line, row, rates, words),
    paidValue(amounts, line.paid),
    { formula: `=IF(ISNUMBER(G${row}),ROUND(H${row}-G${row},2),${literal(words.open)})` },
    lineRemark(line, context, words),
    rule.article,
    { text: address, sheet: register.sheet, address },
    { formula: `=${lineCheck(line, amounts, context)}` },
  ];
  return { cells, readLevel: !isLiveLevel(line), readPaid: payments.some((payment) => !isLive(payment)) };
};
