import type { StatedTotal as Stated } from '../../actions/subsidy-outcome';
import { useAllStrings } from '../strings-context';
import { moneyText } from './money-text';

/** The register's own total row, where it says something else than its rows. */
export const StatedTotal = ({ stated }: { stated: Stated | null }) => {
  const { tabs, locale } = useAllStrings();
  if (!stated) return null;
  const { row, entitled, paid } = stated;
  const { subsidy } = tabs;
  const text = (fen: number) => moneyText(fen, locale);
  const lines = [
    entitled && entitled.ours !== null && entitled.ours !== entitled.stated
      ? subsidy.statedEntitled(text(entitled.stated), text(entitled.ours))
      : null,
    paid && paid.ours !== paid.stated ? subsidy.statedPaid(text(paid.stated), text(paid.ours)) : null,
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <div className="stated">
      <p>{subsidy.stated(row)}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
};
