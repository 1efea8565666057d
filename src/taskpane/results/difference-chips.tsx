import type { Compared } from '../session/comparable';
import { useAllStrings } from '../strings-context';
import type { Since } from './use-result-view';

const KINDS: readonly Since[] = ['fixed', 'fresh', 'standing'];

interface Props {
  readonly difference: Compared;
  readonly chosen: Since | null;
  readonly onChoose: (since: Since | null) => void;
}

/** What became of the findings of the check before; pressing one shows only these. */
export const DifferenceChips = ({ difference, chosen, onChoose }: Props) => {
  const { results } = useAllStrings();
  if (KINDS.every((kind) => difference[kind].length === 0)) return null;
  const label = results.since(difference.errorsOnly);
  return (
    <div className="since" role="group" aria-label={label}>
      <span className="hint">{label}</span>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={`since-chip ${kind}`}
          aria-pressed={chosen === kind}
          disabled={difference[kind].length === 0 && chosen !== kind}
          onClick={() => onChoose(chosen === kind ? null : kind)}
        >
          {results.sinceKind[kind](difference[kind].length)}
        </button>
      ))}
    </div>
  );
};
