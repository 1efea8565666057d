import type { Studio } from '../../register/studio';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Report, RowRule, Rule } from '../policy';
import { tellFewerThan } from '../rules/count-rule';
import { tellNothing } from '../rules/filled-rule';
import { tellUnlessYes } from '../rules/yes-rule';

/** 三七: at least one project a year, with a plan. */
const cc12: RowRule = {
  id: 'CC-12',
  article: '三七',
  severity: 'error',
  scope: 'row',
  needs: ['project.count', 'project.plan'],
  partial: true,
  check: (studio, report) => {
    if (studio.has('project.count')) tellFewerThan(studio, 'project.count', 1, report);
    if (studio.has('project.plan')) tellUnlessYes(studio, 'project.plan', report);
  },
};

/* The sentence lacks its verb; that it names a provincial or trade authority or a higher one is beyond doubt. */
const HIGH_ENOUGH =
  /省|自治区|直辖市|部级|部委|(?:科技|工信|信息化|交通|运输|住建|建设|水利|应急|人社|保障|教育|资源|环境)部|国家|全国|国务院|国资委|国际|行业|系统|协会|学会|联合会|中国(?!交)|科技厅|知识产权局/;

const tellRecogniser = (studio: Studio, report: Report): void => {
  if (studio.count('result.count').value === 0 || tellNothing(studio, 'result.recogniser', report)) return;
  const value = studio.text('result.recogniser');
  if (!HIGH_ENOUGH.test(value) && !value.startsWith('#'))
    report(studio, 'result.recogniser', { code: 'recogniser-judged', severity: 'info', params: { value } });
};

const tellBenefit = (studio: Studio, report: Report): void => {
  if (studio.count('result.count').value === 0) return;
  const text = studio.text('result.benefit');
  if (saysNothing(text)) tellNothing(studio, 'result.benefit', report);
};

/** 三七: at least one result a year, recognised at provincial or trade level, with a benefit. */
const cc13: RowRule = {
  id: 'CC-13',
  article: '三七',
  severity: 'error',
  scope: 'row',
  needs: ['result.count', 'result.recogniser', 'result.benefit'],
  partial: true,
  check: (studio, report) => {
    if (studio.has('result.count')) tellFewerThan(studio, 'result.count', 1, report);
    if (studio.has('result.recogniser')) tellRecogniser(studio, report);
    if (studio.has('result.benefit')) tellBenefit(studio, report);
  },
};

/** 三七: projects and results year by year. */
export const projectsAndResults: readonly Rule[] = [cc12, cc13];
