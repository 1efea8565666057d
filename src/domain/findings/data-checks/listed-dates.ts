import { readDate } from '../../cell/read-date';
import type { Field } from '../../register/field';
import type { DayRange } from '../../register/reading';
import type { Studio } from '../../register/studio';

/** Fields in which one cell may tell several years: "2023.12、2024.12". */
const LISTS: ReadonlySet<Field> = new Set<Field>([
  'selfcheck.date',
  'filing.date',
  'assessment.date',
  'review.date',
  'award.year',
]);
const SEPARATOR = /[、，,；;\n]+/;

/** The dates of such a cell when each of them can be read, else null. */
export const listedDates = (studio: Studio, field: Field): DayRange[] | null => {
  if (!LISTS.has(field)) return null;
  const parts = studio.text(field).split(SEPARATOR);
  const dates = parts.map((part) => readDate(part.trim(), { date1904: false }).value);
  return parts.length > 1 && dates.every((date) => date !== null) ? dates : null;
};
