import type { LevelSum } from '../../domain/subsidy/subsidy-figures';
import type { Strings } from '../../strings/strings';
import { useAllStrings } from '../strings-context';
import { moneyText } from './money-text';

/** What is said beside a level's bars. */
const restOf = ({ difference, paid }: LevelSum, { tabs: { subsidy }, locale }: Strings): string => {
  if (difference === null || (difference === 0 && paid === 0)) return '';
  if (difference === 0) return subsidy.short.even;
  const tell = difference < 0 ? subsidy.short.under : subsidy.short.over;
  return tell(moneyText(Math.abs(difference), locale));
};

const rateOf = ({ rate }: LevelSum, { tabs: { subsidy }, locale }: Strings): string => {
  if (rate === null) return subsidy.openRate;
  return rate === 0 ? subsidy.noRate : subsidy.rate(moneyText(rate, locale));
};

const Bar = ({ name, kind, fen, most }: { name: string; kind: string; fen: number | null; most: number }) => {
  const { tabs, locale } = useAllStrings();
  return (
    <div className={`level-bar ${kind}`}>
      <span className="bar-name">{name}</span>
      <span className="bar-track" aria-hidden="true">
        <span style={{ width: `${fen === null || most === 0 ? 0 : Math.max(0, fen / most) * 100}%` }} />
      </span>
      <span className="bar-amount">{fen === null ? tabs.subsidy.unknown : moneyText(fen, locale)}</span>
    </div>
  );
};

/** A bar picture per level: due above paid on one scale, the numbers beside them and the rest in words. */
export const LevelBars = ({ levels }: { levels: readonly LevelSum[] }) => {
  const strings = useAllStrings();
  const { subsidy } = strings.tabs;
  const most = Math.max(0, ...levels.flatMap(({ entitled, paid }) => [entitled ?? 0, paid]));
  const shown = levels.filter(({ studios, paid }) => studios > 0 || paid !== 0);
  if (shown.length === 0) return null;
  return (
    <ul className="level-bars" aria-label={subsidy.levels}>
      {shown.map((level) => (
        <li key={`${level.level} ${level.kind ?? ''}`}>
          <p className="level-head">
            <strong>{subsidy.level(level.label, level.studios)}</strong>
            <span className="hint">{rateOf(level, strings)}</span>
            <span className={`level-rest ${level.difference === 0 ? 'even' : ''}`}>{restOf(level, strings)}</span>
          </p>
          <Bar name={subsidy.bars.entitled} kind="entitled" fen={level.entitled} most={most} />
          <Bar name={subsidy.bars.paid} kind="paid" fen={level.paid} most={most} />
        </li>
      ))}
    </ul>
  );
};
