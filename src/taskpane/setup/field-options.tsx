import { FIELDS, type Field } from '../../domain/register/field';
import type { FirstStrings } from '../../strings/strings';

const groupOf = (field: Field, { mapping }: FirstStrings): string => {
  const [thing = ''] = field.split('.');
  return mapping.groups[thing as keyof typeof mapping.groups];
};

const grouped = (strings: FirstStrings): Map<string, Field[]> => {
  const groups = new Map<string, Field[]>();
  for (const field of FIELDS) {
    const group = groupOf(field, strings);
    groups.set(group, [...(groups.get(group) ?? []), field]);
  }
  return groups;
};

/** Every meaning a column can have, as options of a native select. */
export const FieldOptions = ({ strings }: { strings: FirstStrings }) => (
  <>
    <option value="">{strings.mapping.none}</option>
    {[...grouped(strings)].map(([group, fields]) => (
      <optgroup key={group} label={group}>
        {fields.map((field) => (
          <option key={field} value={field}>
            {strings.fields[field]}
          </option>
        ))}
      </optgroup>
    ))}
  </>
);
