import { memo, useState } from 'react';
import type { RuleEntry } from '../../actions/rules-outcome';
import type { RuleSentence } from '../../strings/strings';
import { useAllStrings } from '../strings-context';
import { Chevron } from '../symbols/chevron';
import { SeveritySymbol } from '../symbols/severity-symbol';

interface Props {
  /** Named only where several documents are listed. */
  readonly showDocument: boolean;
  readonly entry: RuleEntry;
  readonly sentence: RuleSentence | undefined;
}

/** One requirement: its clause, what it is and who answers it; the wording unfolds. */
export const RuleRow = memo(({ entry, sentence, showDocument }: Props) => {
  const strings = useAllStrings();
  const { catalogue, fields, settings } = strings;
  const { rules } = strings.tabs.more;
  const [open, setOpen] = useState(false);
  const { id, article, document, kind, severity, answer, answeredBy, missing, shows } = entry;
  const names = (list: typeof shows) => [...new Set(list.map((field) => fields[field]))].join('、');
  const asked = [...entry.needs, ...entry.oneOf.flat()];
  const decided = entry.settings.map((key) => settings.texts[key]?.label ?? key).join('、');
  const lines = [
    [catalogue.needs, names(asked)],
    [catalogue.missing, names(missing)],
    [catalogue.shows, names(shows)],
    [catalogue.settings, decided],
  ].filter(([, value]) => value !== '');
  return (
    <div className="rule-row">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <SeveritySymbol severity={severity} />
        <span className="rule-head">
          <span className="rule-title">{sentence?.title ?? id}</span>
          <small>
            {showDocument && `${document} `}
            {article} · <span className="rule-id">{id}</span>
          </small>
          <small>
            <span className={`rule-answer ${answer}`}>{catalogue.answers[answer]}</span>
            {' · '}
            {[
              catalogue.severities[severity],
              catalogue.kinds[kind],
              ...answeredBy.map((by) => catalogue.ways[by]),
            ].join(' · ')}
          </small>
        </span>
        <Chevron open={open} />
      </button>
      {open && (
        <div className="rule-text">
          {sentence && <p>{sentence.asks}</p>}
          {lines.map(([name = '', value = '']) => (
            <p key={name} className="hint">
              {rules.line(name, value)}
            </p>
          ))}
        </div>
      )}
    </div>
  );
});
RuleRow.displayName = 'RuleRow';
