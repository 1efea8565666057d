import { compactText } from '../../cell/normalise-text';
import { memoText } from '../rules/memo-text';

const MODEL = /劳动?模范|劳模|先进工作者/;
const TREATMENT = /劳模待遇|劳动模范待遇/;
/* 直辖市 name at provincial rank, and so do the big state enterprises together. */
const HIGH =
  /全国|国家|中央企业|央企|中华|省|自治区|直辖市|(?:北京|上海|天津|重庆)市?|兵团|部级|[^干全]部(?:劳|先|系统)|国务院|人社部|省部/;
const LOW = /自治州|州级?|市|县|区|镇|公司|企业|集团|厂|局|单位|农场/;
const DOUBT = /未获|申报|拟|推荐|候选|争取|提名|公示/;
const AN_HONOUR = /劳模|模范|先进|奖章|奖|标兵|能手|工匠|技师|专家|称号|津贴|人才|大师|状元|优秀|骨干|党员|积极分子/;
const SEPARATORS = /[、，,;；\n/]/;

/** Whether an honour makes a model worker of provincial rank or above. */
export type HonourVerdict = 'high' | 'below' | 'unclear';

const judgeOne = (honour: string): HonourVerdict => {
  if (!MODEL.test(honour)) return AN_HONOUR.test(honour) ? 'below' : 'unclear';
  if (DOUBT.test(honour)) return 'unclear';
  if (HIGH.test(honour)) return 'high';
  return LOW.test(honour) ? 'below' : 'unclear';
};

/**
 * Judges the honours of one cell: the best of them counts. A May Day medal is not among those the document lists; model
 * workers' treatment is, whoever granted it.
 */
export const judgeHonour = memoText((text: string): HonourVerdict => {
  const plain = compactText(text);
  if (TREATMENT.test(plain) && !DOUBT.test(plain)) return 'high';
  const verdicts = plain.split(SEPARATORS).filter(Boolean).map(judgeOne);
  if (verdicts.includes('high')) return 'high';
  return verdicts.includes('unclear') ? 'unclear' : 'below';
});
