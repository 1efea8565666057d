import { useEffect, useId } from 'react';
import { Choice } from '../controls/choice';
import { effectivePolicy } from '../session/effective-choices';
import type { Session } from '../session/use-session';
import { useStrings } from '../strings-context';
import { policyName } from './policy-name';

/** Which document applies. Only documents the add-in can check against are offered. */
export const PolicyPicker = ({ session }: { session: Session }) => {
  const { setup } = useStrings();
  const id = useId();
  const { inspection, choices, policyNeeded } = session.state;
  const policy = effectivePolicy(session.state);
  useEffect(() => {
    if (policyNeeded) document.getElementById(id)?.focus();
  }, [policyNeeded, id]);
  if (!inspection) return null;
  const { policies, policy: known, suggestedPolicy } = inspection;
  const suggested = choices.policy === undefined && known === null && suggestedPolicy !== null;
  const choose = (value: string) => {
    const chosen = policies.find((entry) => entry.id === value);
    if (chosen) session.choose({ ...choices, policy: chosen.id });
  };
  return (
    <div className="field">
      <label htmlFor={id}>{setup.policy}</label>
      <Choice
        id={id}
        value={policy ?? ''}
        aria-invalid={policyNeeded}
        aria-describedby={`${id}-hint`}
        onChoose={choose}
      >
        {policy === null && <option value="">{setup.choosePolicy}</option>}
        {policies.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {policyName(entry)}
          </option>
        ))}
      </Choice>
      <p id={`${id}-hint`} className={policyNeeded ? 'hint wrong' : 'hint'} role={policyNeeded ? 'alert' : undefined}>
        {policyNeeded ? setup.policyNeeded : suggested ? setup.policySuggested : known === null ? setup.policyHint : ''}
      </p>
    </div>
  );
};
