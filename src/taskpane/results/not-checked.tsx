import { useState } from 'react';
import type { Finding } from '../../domain/findings/finding';
import { Fold } from '../frame/fold';
import { useAllStrings } from '../strings-context';

/** Clauses that could not be checked for want of a column: one folded line instead of a finding each. */
export const NotChecked = ({ findings }: { findings: readonly Finding[] }) => {
  const strings = useAllStrings();
  const { results } = strings;
  const [open, setOpen] = useState(false);
  if (findings.length === 0) return null;
  return (
    <div className="not-checked">
      <Fold label={results.notChecked(findings.length)} open={open} onToggle={() => setOpen(!open)}>
        <p className="hint">{results.notCheckedHint}</p>
        <ul>
          {findings.map((finding) => (
            <li key={finding.rule}>
              <span>{strings.finding(finding).message}</span>
              {finding.clause && <small>{`${finding.clause.document} ${finding.clause.article}`}</small>}
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
};
