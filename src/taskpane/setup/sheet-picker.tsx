import { useId } from 'react';
import type { Inspection } from '../../actions/assistant';
import { Choice } from '../controls/choice';
import type { Session } from '../session/use-session';
import { useStrings } from '../strings-context';

/** True when the sheet is a real question: no register was found, or several sheets look like one. */
export const sheetIsOpen = ({ register, sheets }: Inspection): boolean =>
  register === null || sheets.filter(({ likely }) => likely).length > 1;

/** Which sheet holds the register. Another sheet means other columns, so these are recognised anew. */
export const SheetPicker = ({ session }: { session: Session }) => {
  const { setup } = useStrings();
  const id = useId();
  const { inspection, choices } = session.state;
  if (!inspection || inspection.sheets.length === 0) return null;
  const value = choices.sheet ?? inspection.register?.sheet ?? '';
  const choose = (sheet: string) =>
    session.choose({ sheet, ...(choices.policy === undefined ? {} : { policy: choices.policy }) });
  return (
    <div className="field">
      <label htmlFor={id}>{setup.sheet}</label>
      <Choice id={id} value={value} onChoose={choose}>
        {value === '' && <option value="">{setup.chooseSheet}</option>}
        {inspection.sheets.map(({ name, likely }) => (
          <option key={name} value={name}>
            {likely || name === value ? name : setup.notLikely(name)}
          </option>
        ))}
      </Choice>
    </div>
  );
};
