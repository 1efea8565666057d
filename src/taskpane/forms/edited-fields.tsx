import type { StudioForm } from '../../actions/application-outcome';
import { useAllStrings } from '../strings-context';
import type { FormWishes } from './use-form-wishes';

/** Cells of the form that somebody edited: kept, unless he says that they are to be replaced. */
export const EditedFields = ({ form, wishes }: { form: StudioForm; wishes: FormWishes }) => {
  const { forms } = useAllStrings().tabs;
  const { key, edited, rebuilt } = form;
  const replaced = wishes.replace[key];
  if (rebuilt) {
    return (
      <div className="edited">
        <p>{forms.rebuilt}</p>
        <label className="tick">
          <input
            type="checkbox"
            checked={replaced === 'all'}
            onChange={({ target }) => wishes.replaceAll(key, target.checked)}
          />
          <span>{forms.replaceAll}</span>
        </label>
      </div>
    );
  }
  if (edited.length === 0) return null;
  return (
    <div className="edited">
      <p>{forms.edited(edited.length)}</p>
      {edited.map(({ label, now, fresh }) => (
        <label key={label} className="tick">
          <input
            type="checkbox"
            checked={replaced === 'all' || (replaced?.includes(label) ?? false)}
            onChange={() => wishes.replaceField(key, label)}
          />
          <span>{forms.replace(label, now, fresh)}</span>
        </label>
      ))}
    </div>
  );
};
