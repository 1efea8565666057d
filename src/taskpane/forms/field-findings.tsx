import type { Finding } from '../../domain/findings/finding';
import { useAllStrings } from '../strings-context';
import { SeveritySymbol } from '../symbols/severity-symbol';

/** What a check says about one field, beside it. */
export const FieldFindings = ({ findings }: { findings: readonly Finding[] }) => {
  const strings = useAllStrings();
  return findings.map((finding) => {
    const { message, advice } = strings.finding(finding);
    const { clause, severity } = finding;
    return (
      <span key={`${finding.rule} ${message}`} className="field-finding">
        <SeveritySymbol severity={severity} />
        <span>
          <span className="visually-hidden">{strings.results.severity[severity]}</span>
          {message}
          <small>{[advice, clause && `${clause.document} ${clause.article}`].filter(Boolean).join(' · ')}</small>
        </span>
      </span>
    );
  });
};
