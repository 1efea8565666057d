import { useState } from 'react';
import type { StudioForm } from '../../actions/application-outcome';
import { toA1 } from '../../domain/cell/cell-address';
import type { Finding } from '../../domain/findings/finding';
import { Fold } from '../frame/fold';
import { useAllStrings } from '../strings-context';
import { ConflictQuestion } from './conflict-question';
import { EditedFields } from './edited-fields';
import { FieldFindings } from './field-findings';
import { SourcePlaces } from './source-places';
import type { FormWishes } from './use-form-wishes';

interface Props {
  readonly form: StudioForm;
  readonly findings: readonly Finding[];
  readonly wishes: FormWishes;
  readonly onGo: (sheet: string, address: string) => void;
}

/** One studio's form field by field: what has to be decided, what is missing and where to put it, what is there. */
export const FormDetails = ({ form, findings, wishes, onGo }: Props) => {
  const strings = useAllStrings();
  const { forms } = strings.tabs;
  const [open, setOpen] = useState(false);
  const { key, sheet, fields, missing, conflicts } = form;
  const at = (address: string) => findings.filter(({ cell }) => toA1(cell) === address);
  const addresses = new Set([...fields, ...missing].map(({ address }) => address));
  const elsewhere = findings.filter(({ cell }) => !addresses.has(toA1(cell)));
  const gaps = missing.filter(({ reason }) => reason.code !== 'conflict');
  const place = (address: string) => (sheet === null ? [] : [{ sheet, address }]);
  return (
    <div className="form-details">
      {conflicts.map((conflict) => (
        <ConflictQuestion
          key={conflict.label}
          conflict={conflict}
          decided={wishes.decisions[key]?.[conflict.label] ?? conflict.chosen}
          onDecide={(value) => wishes.decide(key, conflict.label, value)}
          onGo={onGo}
        />
      ))}
      <EditedFields form={form} wishes={wishes} />
      <FieldFindings findings={elsewhere} />
      <p className="details-heading">{gaps.length > 0 ? forms.missing(gaps.length) : forms.complete}</p>
      <ul className="field-list">
        {gaps.map(({ label, address, reason, wanted }) => (
          <li key={label}>
            <span className="field-label">{label}</span>
            <span className="hint">{strings.form.why(reason)}</span>
            <SourcePlaces places={wanted ? [wanted] : place(address)} onGo={onGo} />
            <FieldFindings findings={at(address)} />
          </li>
        ))}
      </ul>
      <Fold label={forms.filled(fields.length)} open={open} onToggle={() => setOpen(!open)}>
        <ul className="field-list">
          {fields.map(({ label, address, value, sources, origin }) => (
            <li key={label}>
              <span className="field-label">{label}</span>
              <span className="field-value">{value}</span>
              {origin !== 'workbook' && (
                <span className="hint">{origin === 'chosen' ? forms.chosen : forms.byHand}</span>
              )}
              <SourcePlaces places={sources.length > 0 ? sources : place(address)} onGo={onGo} />
              <FieldFindings findings={at(address)} />
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
};
