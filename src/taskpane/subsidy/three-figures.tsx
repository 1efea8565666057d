import type { SubsidySum } from '../../domain/subsidy/subsidy-figures';
import { useAllStrings } from '../strings-context';
import { moneyText } from './money-text';

/** What is due, what was paid, and how far apart the two are. */
export const ThreeFigures = ({ total }: { total: SubsidySum }) => {
  const { tabs, locale } = useAllStrings();
  const { subsidy } = tabs;
  const { difference } = total;
  const sign = difference === null || difference === 0 ? 'even' : difference < 0 ? 'under' : 'over';
  return (
    <dl className="three-figures">
      {(['entitled', 'paid', 'difference'] as const).map((name) => {
        const fen = total[name];
        return (
          <div key={name} className={name === 'difference' ? sign : ''}>
            <dt>{subsidy.figures[name]}</dt>
            <dd>{fen === null ? subsidy.unknown : moneyText(fen, locale)}</dd>
          </div>
        );
      })}
    </dl>
  );
};
