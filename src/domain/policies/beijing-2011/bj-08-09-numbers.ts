import type { Studio } from '../../register/studio';
import type { Report, Rule, RuleContext, Tally } from '../policy';
import { nameHoldsLeader } from '../rules/name-holds-leader';
import { tallyRule } from '../rules/tally-rule';
import { cityRank, isCityMatter, isOfYear, namingKind, noticeYear } from './city-naming';

const HUNDRED = 100;
const THIRTY = 30;

interface Plan {
  readonly year: number;
  readonly kind: '命名' | '挂牌';
  readonly planned: number;
}

/* The register may hold only a part of them: fewer are shown, more are pointed out. */
const tellCount = (count: number, plan: Plan, report: Report): void => {
  if (count === 0 || count === plan.planned) return;
  const params = { ...plan, count };
  if (count > plan.planned) report(null, null, { code: 'above-planned', params });
  else report(null, null, { code: 'planned-count', severity: 'info', params });
};

const isOfPlan = (studio: Studio, { year, kind }: Plan): boolean =>
  cityRank(studio) === 'provincial' && isOfYear(studio, year) && (kind === '挂牌' || namingKind(studio) === '命名');

const counting = (kind: Plan['kind'], planned: number, context: RuleContext): Tally => {
  const plan = { year: noticeYear(context), kind, planned };
  let count = 0;
  return {
    add: (studio) => {
      if (isOfPlan(studio, plan)) count += 1;
    },
    tell: (report) => tellCount(count, plan, report),
  };
};

/** 四: a hundred studios of the city get a plaque that year. */
const bj08 = tallyRule({ id: 'BJ-08', article: '四', severity: 'warning' }, ['naming.date'], (context) =>
  counting('挂牌', HUNDRED, context),
);

const isMisnamed = (studio: Studio): boolean =>
  namingKind(studio) === '命名' && isCityMatter(studio) && !nameHoldsLeader(studio);

/** 四: thirty of them, and of those of the year before, are named after their leaders. */
const bj09 = tallyRule(
  { id: 'BJ-09', article: '四', severity: 'warning' },
  ['naming.date', 'naming.kind'],
  (context) => {
    const named = counting('命名', THIRTY, context);
    const misnamed: Studio[] = [];
    return {
      add: (studio) => {
        named.add(studio);
        if (isMisnamed(studio)) misnamed.push(studio);
      },
      tell: (report) => {
        named.tell(report);
        for (const studio of misnamed) {
          const params = { leader: studio.text('leader.name') };
          report(studio, 'studio.name', { code: 'name-lacks-leader', params });
        }
      },
    };
  },
);

/** 四: how many, and whose names they bear. */
export const numbers: readonly Rule[] = [bj08, bj09];
