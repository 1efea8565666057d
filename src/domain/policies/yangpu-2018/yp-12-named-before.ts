import { comparableName } from '../../cell/normalise-text';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import type { Report, Tally } from '../policy';
import { tallyRule } from '../rules/tally-rule';
import { namingYear } from '../rules/year-batches';
import { isDistrictMatter } from './district-naming';

/* Rows under one name in one unit; nearly always there is one. */
class Namesakes {
  private readonly groups = new Map<string, Studio | Studio[]>();
  private readonly repeated = new Set<Studio[]>();

  constructor(private readonly field: Field) {}

  add(studio: Studio): void {
    const text = studio.text(this.field);
    if (saysNothing(text)) return;
    const key = `${comparableName(text)}|${comparableName(studio.text('studio.unit'))}`;
    const known = this.groups.get(key);
    if (known === undefined) this.groups.set(key, studio);
    else if (Array.isArray(known)) known.push(studio);
    else {
      const group = [known, studio];
      this.groups.set(key, group);
      this.repeated.add(group);
    }
  }

  /** Each row that follows an earlier naming of its group, with the first of them. */
  tellLater(tell: (studio: Studio, first: Studio, year: number) => void): void {
    for (const group of this.repeated) {
      const first = firstNamed(group);
      const year = first && namingYear(first);
      if (!first || year === null) continue;
      for (const studio of group) if (isLater(studio, first, year)) tell(studio, first, year);
    }
  }
}

const firstNamed = (group: readonly Studio[]): Studio | null =>
  group.reduce<Studio | null>((first, studio) => {
    const year = namingYear(studio);
    if (year === null) return first;
    return first === null || year < (namingYear(first) ?? year) ? studio : first;
  }, null);

/* Payments of one naming on two lines have one date: only another year, or an application without one, is another. */
const isLater = (studio: Studio, first: Studio, year: number): boolean => {
  if (studio === first || !isDistrictMatter(studio)) return false;
  const own = namingYear(studio);
  return own === null ? studio.row > first.row && !saysNothing(studio.text('application.date')) : own > year;
};

const isOfDistrict = (studio: Studio): boolean => {
  const { value, problem } = studio.level();
  return problem === null && (value === null || value === 'county');
};

const tally = (): Tally => {
  const [names, leaders] = [new Namesakes('studio.name'), new Namesakes('leader.name')];
  return {
    add: (studio) => {
      if (!isOfDistrict(studio)) return;
      names.add(studio);
      leaders.add(studio);
    },
    tell: (report: Report) => {
      names.tellLater((studio, first, year) =>
        report(studio, 'studio.name', { code: 'named-before', params: { row: first.row + 1, year } }),
      );
      leaders.tellLater((studio, first) => {
        if (comparableName(first.name) === comparableName(studio.name)) return;
        const params = { leader: studio.text('leader.name'), studio: first.name, row: first.row + 1 };
        report(studio, 'leader.name', { code: 'leader-named-before', severity: 'info', params });
      });
    },
  };
};

/**
 * 第七条: what was named in an earlier year does not apply again. The same name in the same unit is meant; whether the same
 * leader with another name is, is not written.
 */
export const yp12 = tallyRule(
  { id: 'YP-12', article: '第七条', severity: 'error' },
  ['studio.name', 'naming.date'],
  tally,
);
