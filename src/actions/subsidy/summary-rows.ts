import { columnName } from '../../domain/cell/cell-address';
import { toYuan } from '../../domain/subsidy/fen';
import type { LevelSum } from '../../domain/subsidy/subsidy-figures';
import type { StatedAmount } from '../../domain/subsidy/stated-totals';
import type { SubsidyResult } from '../../domain/subsidy/sum-subsidies';
import type { DrawnValue } from '../sheet-drawing';
import { areaOf, cellOf, literal, yuanIn } from './cell-formulas';
import { columnIn, COLUMN, type SheetPlan, shownUnions } from './sheet-plan';
import type { SubsidyWording } from './subsidy-wording';

/** What the rows of sums are made from. */
export interface SummarySource {
  readonly result: SubsidyResult;
  readonly plan: SheetPlan;
  readonly words: SubsidyWording;
}

const LETTER = { entitled: columnName(COLUMN.entitled), paid: columnName(COLUMN.paid) } as const;

/* A column of all lines, absolute. */
const all = ({ plan }: SummarySource, column: keyof typeof COLUMN): string =>
  areaOf(columnIn(plan.lines, COLUMN[column]));

const difference = (row: number, { words }: SummarySource): DrawnValue => {
  const [entitled, paid] = [`${LETTER.entitled}${row + 1}`, `${LETTER.paid}${row + 1}`];
  return { formula: `=IF(ISNUMBER(${entitled}),ROUND(${paid}-${entitled},2),${literal(words.open)})` };
};

const openIf = (condition: string, formula: string, { words }: SummarySource): DrawnValue => ({
  formula: `=IF(${condition},${literal(words.open)},${formula})`,
});

/* Lines in a group: how many, how many of them wait, what they are entitled to and were paid. */
const groupRow = (group: DrawnValue, column: 'level' | 'union' | 'year', row: number, source: SummarySource) => {
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

type Cells = ReturnType<typeof groupRow>;

const cells = (
  { group, studios, unsettled, entitled, paid, difference: rest }: Cells,
  clause: DrawnValue,
  rate: DrawnValue,
  remark: DrawnValue,
): DrawnValue[] => [null, group, clause, rate, studios, unsettled, entitled, paid, rest, remark];

const rateRemark = ({ rateFrom, level, kind }: LevelSum, { result, words }: SummarySource): string => {
  const written = result.context.issued.rates[level];
  const about =
    rateFrom === 'open'
      ? words.rateOpen
      : rateFrom === 'decided'
        ? words.rateDecided(typeof written === 'number' ? String(written) : '')
        : '';
  return [kind === undefined ? '' : words.kindOnly(kind), about].filter((text) => text !== '').join('；');
};

/** One row a level: its amount, which may be changed, and its sums. */
export const levelRows = (source: SummarySource): DrawnValue[][] => {
  const { result, plan } = source;
  const { rule } = result.context;
  return result.figures.levels.map((sum, index) => {
    const row = plan.levels.first + index;
    const own = groupRow(sum.label, 'level', row, source);
    const entitled = openIf(
      `NOT(ISNUMBER($D${row + 1}))`,
      `SUMIFS(${all(source, 'entitled')},${all(source, 'level')},$B${row + 1})`,
      source,
    );
    const rate = sum.rate === null ? null : toYuan(sum.rate);
    return cells({ ...own, entitled }, rule.article, rate, rateRemark(sum, source));
  });
};

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
  const { plan, words } = source;
  const level = (column: keyof typeof COLUMN): string => areaOf(columnIn(plan.levels, COLUMN[column]));
  const open = `SUMPRODUCT((${level('entitled')}=${literal(words.open)})*(${level('level')}>0))>0`;
  return [
    null,
    words.total,
    null,
    null,
    { formula: `=${sumOfLevels('level', source)}` },
    { formula: `=COUNTIF(${all(source, 'remark')},${literal(`${words.pending}*`)})` },
    openIf(open, `SUM(${all(source, 'entitled')})`, source),
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
    return cells(groupRow(name || words.untold, column, first + index, source), null, null, null);
  });
  return own < sums.length ? [...rows, othersRow(sums.length - own, first, own, source)] : rows;
};
