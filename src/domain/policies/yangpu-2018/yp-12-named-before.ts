import { comparableName } from '../../cell/normalise-text';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Studio } from '../../register/studio';
import type { RegisterRule, Report } from '../policy';
import { namingYear } from '../rules/year-batches';
import { isDistrictMatter } from './district-naming';

const keyOf = (field: 'leader.name' | 'studio.name', studio: Studio): string => {
  const text = studio.text(field);
  if (saysNothing(text)) return '';
  return `${comparableName(text)}|${comparableName(studio.text('studio.unit'))}`;
};

const grouped = (studios: readonly Studio[], field: 'leader.name' | 'studio.name'): Studio[][] => {
  const groups = new Map<string, Studio[]>();
  for (const studio of studios) {
    const key = keyOf(field, studio);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(studio);
    else groups.set(key, [studio]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
};

/* Payments of one naming on two lines have one date: only another year is another naming. */
const earlierOf = (studio: Studio, group: readonly Studio[]): Studio | null => {
  const year = namingYear(studio);
  const earlier = group.filter((other) => {
    const before = namingYear(other);
    return before !== null && (year === null ? other.row < studio.row : before < year);
  });
  return earlier.sort((a, b) => (namingYear(a) ?? 0) - (namingYear(b) ?? 0))[0] ?? null;
};

const isAgain = (studio: Studio): boolean => namingYear(studio) !== null || studio.text('application.date') !== '';

const tellSameName = (group: readonly Studio[], report: Report): void => {
  for (const studio of group) {
    const first = earlierOf(studio, group);
    if (!first || !isAgain(studio) || !isDistrictMatter(studio)) continue;
    const params = { row: first.row + 1, year: namingYear(first) ?? 0 };
    report(studio, 'studio.name', { code: 'named-before', params });
  }
};

const tellSameLeader = (group: readonly Studio[], report: Report): void => {
  for (const studio of group) {
    const first = earlierOf(studio, group);
    if (!first || !isAgain(studio) || !isDistrictMatter(studio)) continue;
    if (comparableName(first.name) === comparableName(studio.name)) continue;
    const params = { leader: studio.text('leader.name'), studio: first.name, row: first.row + 1 };
    report(studio, 'leader.name', { code: 'leader-named-before', severity: 'info', params });
  }
};

/**
 * 第七条: what was named in an earlier year does not apply again. The same name in the same unit is meant; whether the same
 * leader with another name is, is not written.
 */
export const yp12: RegisterRule = {
  id: 'YP-12',
  article: '第七条',
  severity: 'error',
  scope: 'register',
  needs: ['studio.name', 'naming.date'],
  check: (studios, report) => {
    const ofDistrict = studios.filter((studio) => {
      const { value, problem } = studio.level();
      return problem === null && (value === null || value === 'county');
    });
    for (const group of grouped(ofDistrict, 'studio.name')) tellSameName(group, report);
    for (const group of grouped(ofDistrict, 'leader.name')) tellSameLeader(group, report);
  },
};
