import { useState } from 'react';
import { effectivePolicy } from '../session/effective-choices';
import type { Session } from '../session/use-session';
import { CheckOptions } from '../setup/check-options';
import { MappingFold } from '../setup/mapping-fold';
import { policyShortName } from '../setup/policy-name';
import { PolicyPicker } from '../setup/policy-picker';
import { SheetPicker } from '../setup/sheet-picker';
import { useStrings } from '../strings-context';
import { Chevron } from '../symbols/chevron';

/** What the pane works on, in one line. */
const useSummary = ({ state }: Session, checking: boolean): string => {
  const { setup, pane } = useStrings();
  const { inspection } = state;
  // A result stands for what it was made by, also once something else was chosen.
  const outcome = checking ? state.outcome : null;
  const register = outcome?.register ?? inspection?.register;
  if (!inspection) return state.work ? pane.looking : '';
  if (!register) return setup.noRegister;
  const policy = outcome?.policy ?? effectivePolicy(state);
  const document = policyShortName(inspection.policies, policy) ?? setup.noDocument;
  return `${setup.summary(register.sheet, register.studioRows.length)} · ${document}`;
};

interface Props {
  readonly session: Session;
  /** True while the check is in front: its result and its own options belong to it alone. */
  readonly checking: boolean;
}

/** What the pane works on; opens the choices behind it. */
export const SummaryBar = ({ session, checking }: Props) => {
  const { setup } = useStrings();
  const [open, setOpen] = useState(false);
  const summary = useSummary(session, checking);
  // The screen before the check offers the same choices: then the line only tells.
  const chosenElsewhere = checking && session.state.outcome === null;
  if (chosenElsewhere || !session.state.inspection) return <p className="summary summary-line">{summary}</p>;
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
        <span>{summary}</span>
        <Chevron open={open} />
      </button>
      {open && (
        <div id="choices" className="choices">
          <SheetPicker session={session} />
          <PolicyPicker session={session} />
          {checking && <CheckOptions session={session} />}
          <MappingFold session={session} />
        </div>
      )}
    </section>
  );
};
