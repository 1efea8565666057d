import { memo } from 'react';
import { toA1 } from '../../domain/cell/cell-address';
import type { Finding } from '../../domain/findings/finding';
import type { RuleSentence } from '../../strings/strings';
import { FixButtons } from '../fixes/fix-buttons';
import type { Fixing } from '../fixes/fixing';
import { useAllStrings } from '../strings-context';
import { Chevron } from '../symbols/chevron';
import { SeveritySymbol } from '../symbols/severity-symbol';

interface Props {
  readonly finding: Finding;
  readonly index: number;
  readonly rule: RuleSentence | undefined;
  /** True for the one row that Tab reaches. */
  readonly active: boolean;
  /** True when its cell is the one selected in the sheet. */
  readonly selected: boolean;
  readonly unfolded: boolean;
  /** Null when there is nothing certain to write. */
  readonly fixing: Fixing | null;
  /** True when it was settled since the check before. */
  readonly gone: boolean;
  readonly onGo: (index: number) => void;
  readonly onUnfold: (finding: Finding) => void;
}

/** One finding: where, what is wrong, what stands there, what to write, by which clause. */
export const FindingRow = memo((props: Props) => {
  const { finding, index, rule, active, selected, unfolded, fixing, gone, onGo, onUnfold } = props;
  const strings = useAllStrings();
  const { results } = strings;
  const { severity, cell, value, clause } = finding;
  const { message, advice } = strings.finding(finding);
  return (
    <div className={`finding ${severity}`} data-selected={selected} data-rule={finding.rule} data-gone={gone}>
      <button
        type="button"
        className="finding-main"
        data-index={index}
        tabIndex={active ? 0 : -1}
        aria-current={selected}
        onClick={() => onGo(index)}
      >
        <SeveritySymbol severity={severity} />
        <span className="visually-hidden">{gone ? results.settled : results.severity[severity]}</span>
        <span className="cell-name">{toA1(cell)}</span>
        {gone ? <del className="finding-text">{message}</del> : <span className="finding-text">{message}</span>}
      </button>
      <div className="finding-more">
        {value !== '' && <Line name={results.present} text={value} className="present" />}
        {advice !== '' && !gone && !(fixing && saysFix(finding, advice)) && (
          <Line name={results.advice} text={advice} className="advice" />
        )}
        {clause && <Line name={results.clause} text={`${clause.document} ${clause.article}`} className="clause" />}
        {fixing && <FixButtons finding={finding} fixing={fixing} tabIndex={active ? 0 : -1} />}
        {rule && (
          <button
            type="button"
            className="rule-button"
            tabIndex={active ? 0 : -1}
            aria-expanded={unfolded}
            onClick={() => onUnfold(finding)}
          >
            <Chevron open={unfolded} />
            {results.ruleAsks}
          </button>
        )}
        {rule && unfolded && <p className="rule-text">{rule.asks}</p>}
      </div>
    </div>
  );
});
FindingRow.displayName = 'FindingRow';

/** The button beside it says the same already. */
const saysFix = ({ fix }: Finding, advice: string): boolean => fix !== undefined && advice.includes(String(fix.value));

const Line = ({ name, text, className }: { name: string; text: string; className: string }) => (
  <p className={className}>
    <span className="line-name">{name}</span>
    <span>{text}</span>
  </p>
);
