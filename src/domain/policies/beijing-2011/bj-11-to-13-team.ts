import type { Studio } from '../../register/studio';
import type { RegisterRule, RowRule, Rule } from '../policy';
import { settingValue } from '../setting';

const FIELD = 'studio.memberCount';
const head = (id: string) => ({ id, article: '四', severity: 'info' }) as const;
const ABOUT = 30;
const MOST = 150;

const countOf = (studio: Studio): number | null => {
  const { value } = studio.count(FIELD);
  return value !== null && value >= 0 ? value : null;
};

/** 四: about thirty people each. "About" has no limits: the range is shown, rows only when somebody set a tolerance. */
const bj11: RegisterRule = {
  ...head('BJ-11'),
  scope: 'register',
  needs: [FIELD],
  check: (studios, report, { policy, settings }) => {
    const counts = studios.map(countOf).filter((count) => count !== null);
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    const decided = settingValue(policy, settings, 'members.tolerance');
    if (counts.length === 0) return;
    if (decided === null) {
      if (least !== ABOUT || most !== ABOUT)
        report(null, null, { code: 'members-about', params: { count: counts.length, least, most, about: ABOUT } });
      return;
    }
    const tolerance = Number(decided);
    for (const studio of studios) {
      const count = countOf(studio);
      if (count !== null && Math.abs(count - ABOUT) > tolerance)
        report(studio, FIELD, { code: 'members-far', params: { count, about: ABOUT, tolerance } });
    }
  },
};

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
