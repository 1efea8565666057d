import { useState } from 'react';
import type { CheckOutcome } from '../../actions/assistant';
import type { Session } from '../session/use-session';
import { CheckOptions } from '../setup/check-options';
import { MappingFold } from '../setup/mapping-fold';
import { policyShortName } from '../setup/policy-name';
import { PolicyPicker } from '../setup/policy-picker';
import { SheetPicker } from '../setup/sheet-picker';
import { useStrings } from '../strings-context';
import { Chevron } from '../symbols/chevron';

/** What the pane works on, in one line; opens the choices behind it. */
export const SummaryBar = ({ session, outcome }: { session: Session; outcome: CheckOutcome }) => {
  const { setup } = useStrings();
  const [open, setOpen] = useState(false);
  const { inspection } = session.state;
  const { sheet, studioRows } = outcome.register;
  const document = policyShortName(inspection?.policies ?? [], outcome.policy) ?? setup.noDocument;
  return (
    <section className="summary">
      <button
        type="button"
        className="summary-button"
        aria-expanded={open}
        aria-controls="choices"
        title={setup.change}
        onClick={() => setOpen(!open)}
      >
        <span>{`${setup.summary(sheet, studioRows.length)} · ${document}`}</span>
        <Chevron open={open} />
      </button>
      {open && (
        <div id="choices" className="choices">
          <SheetPicker session={session} />
          <PolicyPicker session={session} />
          <CheckOptions session={session} />
          <MappingFold session={session} />
        </div>
      )}
    </section>
  );
};
