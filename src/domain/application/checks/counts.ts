import { sizeParts } from '../values-studio';
import { memberEntries } from '../values-members';
import { at, type FormCheck, numberIn, valueIn } from './form-check';

const LEAST_PEOPLE = 3;
/** ㎡ */
const LEAST_AREA = 20;

/** Results put to use are results. */
export const convertedResults: FormCheck = (reading) => {
  const results = numberIn(valueIn(reading, 'result.count'));
  const converted = numberIn(valueIn(reading, 'result.converted'));
  if (results === null || converted === null || converted <= results) return [];
  return at(reading, 'result.converted', 'data/form-converted', 'error', {
    code: 'form-converted',
    params: { converted, results },
  });
};

const sizeNumber = (part: string): number | null => numberIn(part.replace(/[人名]|㎡|平方米|m2|m²/gi, ''));

/** A team of three or more; usually not less than 20 ㎡. */
export const teamAndSpace: FormCheck = (reading) => {
  const id = 'studio.size';
  const parts = sizeParts(valueIn(reading, id));
  const [people, area] = [sizeNumber(parts[0]), sizeNumber(parts[1])];
  const team = { rule: 'CC-05', article: '三二' };
  const params = { count: people ?? 0, least: LEAST_PEOPLE };
  const verdict = people === null ? 'yes' : reading.team(people);
  return [
    ...(verdict === 'no' ? at(reading, id, team, 'error', { code: 'form-people', params }) : []),
    // Enough only if the leader counts, which is not written.
    ...(verdict === 'open' ? at(reading, id, team, 'info', { code: 'members-unclear', params }) : []),
    ...(area !== null && area < LEAST_AREA
      ? at(reading, id, { rule: 'CC-07', article: '三三' }, 'info', {
          code: 'small-area',
          params: { area, least: LEAST_AREA },
        })
      : []),
  ];
};

/** More members than the form has rows stand in the attached list. */
export const attachedMembers: FormCheck = (reading) => {
  const count = memberEntries(reading.record).length;
  const rows = reading.memberRows;
  if (count <= rows) return [];
  return at(reading, 'member.0.name', { rule: 'CC-42', article: '附件1表内' }, 'info', {
    code: 'form-attached',
    params: { count, rows },
  });
};

/** Two-year counts of which the list knows one year only. */
export const openYears: FormCheck = (reading) => {
  const { facts, years } = reading.record;
  const open = (list: 'results' | 'development', id: 'result.count' | 'training.total') => {
    const found = facts[list];
    if (!found || found.entries.length === 0 || valueIn(reading, id) === '') return [];
    const missing = years.filter((year) => !found.years.has(year));
    const [year] = missing;
    return year !== undefined && missing.length < years.length
      ? at(reading, id, 'data/form-year', 'info', { code: 'form-year-open', params: { year } })
      : [];
  };
  return [...open('results', 'result.count'), ...open('development', 'training.total')];
};
