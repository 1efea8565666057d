import type { Finding } from '../../domain/findings/finding';
import { useAllStrings } from '../strings-context';
import { fixText } from './fix-text';
import type { Fixing } from './fixing';

interface Props {
  readonly finding: Finding;
  readonly fixing: Fixing;
  readonly tabIndex: number;
}

/** "Change to …" for one finding, and the way to all of its kind. Kept in place while busy, so that no focus is lost. */
export const FixButtons = ({ finding, fixing, tabIndex }: Props) => {
  const strings = useAllStrings();
  const { fixes } = strings;
  const { enabled, onFix, onFixAlike } = fixing;
  const alike = fixing.alike(finding);
  return (
    <div className="fix-row">
      <button
        type="button"
        className="fix-button"
        tabIndex={tabIndex}
        aria-disabled={!enabled}
        onClick={() => enabled && onFix(finding)}
      >
        {fixes.changeTo(fixText(finding, strings))}
      </button>
      {alike > 1 && (
        <button
          type="button"
          className="rule-button"
          tabIndex={tabIndex}
          aria-disabled={!enabled}
          onClick={() => enabled && onFixAlike(finding)}
        >
          {fixes.alike(alike)}
        </button>
      )}
    </div>
  );
};
