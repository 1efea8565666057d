import type { Severity } from '../../domain/findings/finding';
import { useAllStrings } from '../strings-context';
import { SeveritySymbol } from '../symbols/severity-symbol';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

interface Props {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: ReadonlySet<Severity>;
  readonly onChange: (chosen: ReadonlySet<Severity>) => void;
}

/** How many findings of each severity; pressing one shows only these, pressing it again shows all. */
export const SeverityChips = ({ counts, chosen, onChange }: Props) => {
  const { results } = useAllStrings();
  const toggle = (severity: Severity) => {
    const next = new Set(chosen);
    if (!next.delete(severity)) next.add(severity);
    onChange(next);
  };
  return (
    <div className="chips" role="group" aria-label={results.chips}>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          className={`chip ${severity}`}
          aria-pressed={chosen.has(severity)}
          disabled={counts[severity] === 0}
          onClick={() => toggle(severity)}
        >
          <SeveritySymbol severity={severity} />
          {results.chip(counts[severity], results.severity[severity])}
        </button>
      ))}
    </div>
  );
};
