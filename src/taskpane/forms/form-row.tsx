import { memo, useId } from 'react';
import type { StudioForm } from '../../actions/application-outcome';
import type { Finding } from '../../domain/findings/finding';
import { useAllStrings } from '../strings-context';
import { Chevron } from '../symbols/chevron';
import { FormDetails } from './form-details';
import { isComplete } from './form-filter';
import type { FormWishes } from './use-form-wishes';

interface Props {
  readonly form: StudioForm;
  readonly findings: readonly Finding[];
  readonly wishes: FormWishes;
  readonly open: boolean;
  readonly onToggle: (key: string) => void;
  readonly onGo: (sheet: string, address: string) => void;
}

/** One studio: to be picked, how complete its form is, and what unfolds about it. */
export const FormRow = memo(({ form, findings, wishes, open, onToggle, onGo }: Props) => {
  const { forms } = useAllStrings().tabs;
  const id = useId();
  const { key, studio, unit, filled, total, sheet } = form;
  return (
    <div className="form-row">
      <div className="form-head">
        <input
          type="checkbox"
          aria-labelledby={`${id}-name`}
          checked={wishes.selected.has(key)}
          onChange={({ target }) => wishes.select([key], target.checked)}
        />
        <button
          type="button"
          className="form-open"
          aria-expanded={open}
          aria-controls={`${id}-details`}
          onClick={() => onToggle(key)}
        >
          <span id={`${id}-name`} className="form-name">
            {studio}
            {unit !== '' && <small>{unit}</small>}
          </span>
          <span className={isComplete(form) ? 'form-items whole' : 'form-items'}>
            <span aria-hidden="true">{forms.items(filled, total)}</span>
            <span className="visually-hidden">{forms.itemsLabel(filled, total)}</span>
            <span className="form-bar" aria-hidden="true">
              <span style={{ width: `${total > 0 ? (filled / total) * 100 : 0}%` }} />
            </span>
          </span>
          <Chevron open={open} />
        </button>
      </div>
      {(sheet !== null || findings.length > 0) && (
        <p className="hint form-note">
          {[sheet === null ? '' : forms.hasSheet(sheet), findings.length > 0 ? forms.findings(findings.length) : '']
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <div id={`${id}-details`}>
        {open && <FormDetails form={form} findings={findings} wishes={wishes} onGo={onGo} />}
      </div>
    </div>
  );
});
FormRow.displayName = 'FormRow';
