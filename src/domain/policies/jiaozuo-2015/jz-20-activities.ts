import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { RowRule } from '../policy';
import { memoText } from '../rules/memo-text';

const WORDS =
  '知识技能培训、导师带徒、合理化建议、技术攻关与难题会诊、先进工作方法总结推广、成果发明创造、成果展示与经验交流';
const KINDS =
  /培训|培养|讲座|学习|带徒|师徒|师带|徒弟|建议|攻关|会诊|难题|工作法|操作法|方法|发明|创造|成果|专利|革新|改造|改进|技改|研发|研究|展示|交流|推广|竞赛|比武|其他|其它/;
const isListed = memoText((text) => KINDS.test(text));

/** 第九条: seven kinds of work and "other": what is none of the seven counts as other, and is only pointed out. */
export const jz20: RowRule = {
  id: 'JZ-20',
  article: '第九条',
  severity: 'info',
  scope: 'row',
  needs: ['studio.activities'],
  check: (studio, report) => {
    const field = 'studio.activities';
    const value = studio.text(field);
    /* A blank cell is the matter of JZ-06. */
    if (saysNothing(value) || value.startsWith('#') || isListed(value)) return;
    report(studio, field, { code: 'not-listed', params: { field, value, words: WORDS } });
  },
};
