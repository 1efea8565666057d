import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Studio } from '../../register/studio';
import type { Report, RowRule, Rule } from '../policy';
import { tellNothing } from '../rules/filled-rule';
import { inForceRule } from '../rules/since-rule';
import { judgeHonour } from './judge-honour';
import { isPrefectureMatter } from './prefecture-naming';

const WORDS = '省（部）级及以上劳动模范、先进工作者，或经认定享受劳模待遇';
const MODEL = /劳模|劳动模范|先进/;

const tellHonour = (studio: Studio, report: Report): void => {
  const field = 'leader.honour';
  if (tellNothing(studio, field, report)) return;
  const value = studio.text(field);
  const verdict = value.startsWith('#') ? 'high' : judgeHonour(value);
  if (verdict === 'below') report(studio, field, { code: 'honour-below', params: { value, words: WORDS } });
  if (verdict === 'unclear')
    report(studio, field, { code: 'honour-unclear', severity: 'info', params: { value, words: WORDS } });
};

/** 第三条: a model worker of provincial rank or above is in charge. */
const bn03: RowRule = {
  id: 'BN-03',
  article: '第三条',
  severity: 'error',
  scope: 'row',
  needs: ['leader.honour'],
  check: (studio, report) => {
    if (isPrefectureMatter(studio)) tellHonour(studio, report);
  },
};

/** 第六条(一): at least one model worker leads. */
const bn06: RowRule = {
  id: 'BN-06',
  article: '第六条(一)',
  severity: 'error',
  scope: 'row',
  needs: ['leader.name'],
  check: (studio, report) => {
    if (!isPrefectureMatter(studio) || tellNothing(studio, 'leader.name', report)) return;
    const value = studio.text('leader.category');
    if (saysNothing(value) || value.startsWith('#') || MODEL.test(value)) return;
    report(studio, 'leader.category', { code: 'leader-judged', severity: 'info', params: { value, words: '劳模' } });
  },
};

/** 第三条 and 第六条(一): who leads. */
export const leader: readonly Rule[] = [inForceRule(bn03), inForceRule(bn06)];
