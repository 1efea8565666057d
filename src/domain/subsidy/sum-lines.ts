import type { Level } from '../register/level';
import { LEVELS } from '../register/level';
import { decidedAmount } from '../policies/rates-in-force';
import { type Fen, toFen } from './fen';
import type { SubsidyContext } from './subsidy-context';
import type { GroupSum, LevelSum, RateSource, SubsidyFigures, SubsidySum } from './subsidy-figures';
import type { SubsidyLine } from './subsidy-line';
import type { SubsidyLines } from './lines-of';
import { sumOfPayments } from './payment';

const plus = (sum: Fen | null, { entitled }: SubsidyLine): Fen | null =>
  sum === null || entitled === null ? null : sum + entitled;

/* One entitlement that nobody can name makes the sum one that nobody can name. */
const sumOf = (lines: readonly SubsidyLine[], studios: number): SubsidySum => {
  const entitled = lines.reduce(plus, 0);
  const paid = lines.reduce((sum, line) => sum + line.paid, 0);
  const unsettled = lines.filter((line) => line.unsettled !== null).length;
  return { studios, unsettled, entitled, paid, difference: entitled === null ? null : paid - entitled };
};

const rateSource = (level: Level, { settings, issued }: SubsidyContext): RateSource => {
  const decided = decidedAmount(level, settings);
  const written = issued.rates[level] ?? null;
  if (decided !== null && decided !== written) return 'decided';
  return written === null ? 'open' : 'document';
};

/* A level that gets nothing is only worth a line where the register has such namings. */
const levelSum = (level: Level, lines: readonly SubsidyLine[], context: SubsidyContext): LevelSum | null => {
  const rate = context.policy.rates[level];
  const own = lines.filter(({ rank }) => rank === level);
  if (rate === undefined || (rate === 0 && own.length === 0)) return null;
  const { kind } = context.terms;
  return {
    level,
    label: context.policy.levelLabels[level] ?? level,
    ...(kind === undefined ? {} : { kind }),
    rate: rate === null ? null : toFen(rate),
    rateFrom: rateSource(level, context),
    ...sumOf(own, own.length),
    ...(rate === null ? { entitled: null, difference: null } : {}),
  };
};

const groupSums = (
  lines: readonly SubsidyLine[],
  groupOf: (line: SubsidyLine) => string,
  compare?: (one: string, other: string) => number,
): GroupSum[] => {
  const groups = new Map<string, SubsidyLine[]>();
  for (const line of lines) {
    const group = groupOf(line);
    const own = groups.get(group);
    if (own) own.push(line);
    else groups.set(group, [line]);
  }
  const sums = [...groups].map(([group, own]) => ({ group, ...sumOf(own, own.length) }));
  return compare ? sums.sort((one, other) => compare(one.group, other.group)) : sums;
};

const isCounted = ({ rank }: SubsidyLine): boolean => rank !== null;

/* Years in order, what has none at the end. */
const byYear = (one: string, other: string): number => {
  if (one === other) return 0;
  if (one === '' || other === '') return one === '' ? 1 : -1;
  return one < other ? -1 : 1;
};

const levelSums = (lines: readonly SubsidyLine[], context: SubsidyContext): LevelSum[] =>
  LEVELS.flatMap((level) => levelSum(level, lines, context) ?? []);

/* No total pretends to be complete while a level's amount is open, even where the register has no such naming yet. */
const totalOf = (lines: readonly SubsidyLine[], context: SubsidyContext): SubsidySum => {
  const total = sumOf(lines, lines.filter(isCounted).length);
  const isOpen = levelSums(lines, context).some(({ rate }) => rate === null);
  return isOpen ? { ...total, entitled: null, difference: null } : total;
};

/** All sums over the lines. What has no clear level counts in the total's money, not in its number of studios. */
export const sumLines = ({ lines, byOthers }: SubsidyLines, context: SubsidyContext): SubsidyFigures => ({
  levels: levelSums(lines, context),
  rest: sumOf(
    lines.filter((line) => !isCounted(line)),
    lines.filter((line) => !isCounted(line)).length,
  ),
  unions: groupSums(lines, ({ union }) => union),
  years: groupSums(lines, ({ year }) => (year === null ? '' : String(year)), byYear),
  total: totalOf(lines, context),
  paidByOthers: sumOfPayments(byOthers),
});
