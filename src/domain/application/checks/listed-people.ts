import { personName } from '../../cell/normalise-text';
import type { DevelopmentEntry } from '../facts';
import { type FormFieldId, GRADES, HONOURS } from '../form-field';
import { developmentEntries } from '../values-development';
import { at, type FormCheck, numberIn, valueIn } from './form-check';

const CLAUSE = { rule: 'CC-35', article: '填表说明6' } as const;
const COLUMNS: readonly FormFieldId[] = [
  ...GRADES.map((grade) => `grade.${grade}` as const),
  ...HONOURS.map((honour) => `honour.${honour}` as const),
];

const listedIn = (entries: readonly DevelopmentEntry[], id: FormFieldId): number => {
  if (id === 'training.total') return new Set(entries.map(({ name }) => personName(name.text))).size;
  const [part, word] = id.split('.');
  return entries.filter(({ grade, honour }) => (part === 'grade' ? grade : honour)?.value === word).length;
};

/** Each number of people is that of the attached list, which instruction 6 asks for. */
export const listedPeople: FormCheck = (reading) => {
  const entries = developmentEntries(reading.record);
  const { development } = reading.record.facts;
  const told = (['training.total', ...COLUMNS] as const).flatMap((id) => {
    const count = numberIn(valueIn(reading, id));
    return count === null ? [] : [{ id, count }];
  });
  const [first] = told.filter(({ count }) => count > 0);
  if (!development || development.entries.length === 0)
    return first
      ? at(reading, first.id, CLAUSE, 'info', { code: 'form-list-needed', params: { label: '培养人才' } })
      : [];
  return told.flatMap(({ id, count }) => {
    const listed = listedIn(entries, id);
    if (listed === count) return [];
    const label = reading.fields.find((field) => field.id === id)?.label ?? '';
    return at(reading, id, CLAUSE, 'error', { code: 'form-listed', params: { label, count, listed } });
  });
};
