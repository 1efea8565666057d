import type { Studio } from '../../register/studio';
import type { RegisterRule, Report, Rule, RuleContext } from '../policy';
import { nameHoldsLeader } from '../rules/name-holds-leader';
import { cityRank, isCityMatter, isOfYear, namingKind, noticeYear } from './city-naming';

const HUNDRED = 100;
const THIRTY = 30;

/* The register may hold only a part of them: fewer are shown, more are pointed out. */
const tellNumber = (
  studios: readonly Studio[],
  kind: '命名' | '挂牌',
  planned: number,
  report: Report,
  context: RuleContext,
): void => {
  const year = noticeYear(context);
  const ofYear = studios.filter((studio) => cityRank(studio) === 'provincial' && isOfYear(studio, year));
  const count = ofYear.filter((studio) => kind === '挂牌' || namingKind(studio) === '命名').length;
  if (count === 0) return;
  const params = { year, kind, count, planned };
  if (count > planned) report(null, null, { code: 'above-planned', params });
  else if (count < planned) report(null, null, { code: 'planned-count', severity: 'info', params });
};

/** 四: a hundred studios of the city get a plaque that year. */
const bj08: RegisterRule = {
  id: 'BJ-08',
  article: '四',
  severity: 'warning',
  scope: 'register',
  needs: ['naming.date'],
  check: (studios, report, context) => tellNumber(studios, '挂牌', HUNDRED, report, context),
};

const tellName = (studio: Studio, report: Report): void => {
  if (namingKind(studio) !== '命名' || !isCityMatter(studio) || nameHoldsLeader(studio)) return;
  report(studio, 'studio.name', { code: 'name-lacks-leader', params: { leader: studio.text('leader.name') } });
};

/** 四: thirty of them, and of those of the year before, are named after their leaders. */
const bj09: RegisterRule = {
  id: 'BJ-09',
  article: '四',
  severity: 'warning',
  scope: 'register',
  needs: ['naming.date', 'naming.kind'],
  check: (studios, report, context) => {
    tellNumber(studios, '命名', THIRTY, report, context);
    for (const studio of studios) tellName(studio, report);
  },
};

/** 四: how many, and whose names they bear. */
export const numbers: readonly Rule[] = [bj08, bj09];
