import type { Field } from '../../register/field';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Studio } from '../../register/studio';
import type { Report, RowRule } from '../policy';
import { tellNothing } from '../rules/filled-rule';

const FIELDS = ['leader.honour', 'leader.skill'] as const satisfies readonly Field[];
const NAMED = /劳动?模范|劳模|先进工作者|五一劳动奖|五一奖章|技术能手|金牌工人|金牌职工|工匠/;
/* What is only hoped for, or denied, is not held. */
const DOUBT = /非劳模|未获|申报|拟|推荐|候选|争取|提名/;

const check = (studio: Studio, report: Report): void => {
  const known = FIELDS.filter((field) => studio.has(field));
  const filled = known.filter((field) => !saysNothing(studio.text(field)));
  const [first] = known;
  const [told] = filled;
  if (first && !told) {
    /* The skill column alone cannot show that there is no honour. */
    if (first === 'leader.honour') tellNothing(studio, first, report);
    return;
  }
  const texts = filled.map((field) => studio.text(field));
  if (texts.some((text) => (NAMED.test(text) && !DOUBT.test(text)) || text.startsWith('#')) || !told) return;
  const value = studio.text(told);
  report(studio, told, { code: 'honour-judged', severity: 'info', params: { value } });
};

/** 三一: a model worker, a May Day medallist, or a highly skilled person such as 技术能手 and 金牌工人 leads. */
export const cc03: RowRule = {
  id: 'CC-03',
  article: '三一',
  severity: 'error',
  scope: 'row',
  needs: [],
  oneOf: [FIELDS],
  check,
};
