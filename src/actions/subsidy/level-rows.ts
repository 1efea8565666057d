import { toYuan } from '../../domain/subsidy/fen';
import type { LevelSum } from '../../domain/subsidy/subsidy-figures';
import type { DrawnValue } from '../sheet-drawing';
import { all, groupCells, groupRow, openIf, type SummarySource } from './summary-formulas';

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
    return groupCells({ ...own, entitled }, rule.article, rate, rateRemark(sum, source));
  });
};
