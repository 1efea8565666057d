import type { Studio } from '../../register/studio';
import type { RowRule, Rule, RuleContext, Tally } from '../policy';
import { settingValue } from '../setting';
import { tallyRule } from '../rules/tally-rule';

const FIELD = 'studio.memberCount';
const head = (id: string) => ({ id, article: '四', severity: 'info' }) as const;
const ABOUT = 30;
const MOST = 150;

const countOf = (studio: Studio): number | null => {
  const { value } = studio.count(FIELD);
  return value !== null && value >= 0 ? value : null;
};

/* "About" has no limits: the range is shown, rows only when somebody set a tolerance. */
const tallyCounts = ({ policy, settings }: RuleContext): Tally => {
  const decided = settingValue(policy, settings, 'members.tolerance');
  const tolerance = decided === null ? null : Number(decided);
  const far: (readonly [Studio, number])[] = [];
  const range = { count: 0, least: Infinity, most: 0 };
  return {
    add: (studio) => {
      const count = countOf(studio);
      if (count === null) return;
      range.count += 1;
      range.least = Math.min(range.least, count);
      range.most = Math.max(range.most, count);
      if (tolerance !== null && Math.abs(count - ABOUT) > tolerance) far.push([studio, count]);
    },
    tell: (report) => {
      const isOdd = range.count > 0 && (range.least !== ABOUT || range.most !== ABOUT);
      if (tolerance === null) {
        if (isOdd) report(null, null, { code: 'members-about', params: { ...range, about: ABOUT } });
        return;
      }
      for (const [studio, count] of far)
        report(studio, FIELD, { code: 'members-far', params: { count, about: ABOUT, tolerance } });
    },
  };
};

/** 四: about thirty people each. */
const bj11 = tallyRule(head('BJ-11'), [FIELD], tallyCounts);

/** 四: mainly people of this city and of one trade. */
const bj12: RowRule = {
  ...head('BJ-12'),
  scope: 'row',
  needs: ['studio.localMembers', FIELD],
  check: (studio, report) => {
    const count = studio.count('studio.localMembers').value;
    const members = countOf(studio);
    if (count === null || members === null || count < 0 || count * 2 >= members) return;
    report(studio, 'studio.localMembers', { code: 'few-local', params: { count, members } });
  },
};

/** 四: not more than 150 if possible. */
const bj13: RowRule = {
  ...head('BJ-13'),
  scope: 'row',
  needs: [FIELD],
  check: (studio, report) => {
    const count = countOf(studio);
    if (count !== null && count > MOST) report(studio, FIELD, { code: 'members-many', params: { count, most: MOST } });
  },
};

/** 四: how many people a studio has. */
export const team: readonly Rule[] = [bj11, bj12, bj13];
