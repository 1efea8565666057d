import { comparableName } from '../../cell/normalise-text';
import { textLength } from '../word-count';
import { at, type FormCheck, valueIn } from './form-check';

const LEAST_CHARACTERS = 1000;
/** MMDD */
const DEADLINE = 531;

/** The account has a thousand characters; where the ways to count disagree, it is only mentioned. */
export const summaryLength: FormCheck = (reading) => {
  const text = valueIn(reading, 'summary');
  const { words, characters } = textLength(text);
  const clause = { rule: 'CC-41', article: '附件1表内' };
  const least = LEAST_CHARACTERS;
  if (text === '' || (words >= least && characters >= least)) return [];
  if (Math.max(words, characters) < least) {
    return at(reading, 'summary', clause, 'error', {
      code: 'form-short',
      params: { count: Math.max(words, characters), least },
    });
  }
  return at(reading, 'summary', clause, 'info', { code: 'form-short-unclear', params: { words, characters, least } });
};

/** Handed in by the end of May. A form dated in the last year it speaks of may be meant for the next round. */
export const deadline: FormCheck = (reading) => {
  const date = valueIn(reading, 'cover.date').normalize('NFKC');
  if (!/^\d{8}$/.test(date) || Number(date.slice(4)) <= DEADLINE) return [];
  const year = date.slice(0, 4);
  const isEarly = Number(year) === reading.record.years[1];
  return at(reading, 'cover.date', { rule: 'CC-24', article: '五（五）' }, isEarly ? 'info' : 'error', {
    code: 'form-late',
    params: { date, deadline: `${year}0531` },
  });
};

const iso = (digits: string): string => digits.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');

/** Created before the form is filled in. "Created" may be the day of the naming, which may follow the application. */
export const createdFirst: FormCheck = (reading) => {
  const [created, filled, named] = (['studio.created', 'cover.date', 'naming.date'] as const).map((id) =>
    valueIn(reading, id).normalize('NFKC'),
  );
  const [isDay, isFilled] = [created, filled].map((digits) => /^\d{8}$/.test(digits ?? ''));
  if (!created || !filled || !isDay || !isFilled || created <= filled || created === named) return [];
  return at(reading, 'studio.created', { rule: 'CC-31', article: '填表说明2' }, 'warning', {
    code: 'date-order',
    params: { before: 'studio.created', beforeDate: iso(created), after: 'application.date', afterDate: iso(filled) },
  });
};

/** The full name of the register on the cover and in the table. */
export const sameName: FormCheck = (reading) => {
  const expected = reading.record.name;
  return (['cover.studio', 'studio.name'] as const).flatMap((id) => {
    const value = valueIn(reading, id);
    if (value === '' || comparableName(value) === comparableName(expected)) return [];
    return at(reading, id, { rule: 'CC-30', article: '填表说明1' }, 'warning', {
      code: 'form-name',
      params: { value, expected },
    });
  });
};

/** What no cell shows: copies, both sides, binding, electronic copy. */
export const copies: FormCheck = (reading) =>
  at(reading, 'cover.studio', { rule: 'CC-40', article: '填表说明11' }, 'info', { code: 'form-copies', params: {} });
