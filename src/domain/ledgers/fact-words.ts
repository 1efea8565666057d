import { compactText } from '../cell/normalise-text';
import type { AwardLevel, Grade, Honour, PatentKind } from './ledger-facts';

type Words<Kind> = readonly (readonly [Kind, RegExp])[];

const firstOf = <Kind>(words: Words<Kind>, text: string, other: Kind): Kind =>
  words.find(([, says]) => says.test(text))?.[0] ?? other;

const PATENTS: Words<PatentKind> = [
  ['utility', /实用新型/],
  ['design', /外观/],
  ['invention', /发明/],
];

/** Patents that a cell tells, by kind: 发明, 实用新型2项, 发明1项、实用新型3项. Empty when it tells none. */
export const patentsIn = (text: string): readonly { readonly kind: PatentKind; readonly count: number }[] => {
  const compact = compactText(text);
  if (/^(?:无|没有|否|未|-|\/|—|0|×)/.test(compact) || compact === '') return [];
  return compact
    .split(/[、,;，；/]/)
    .filter((part) => part !== '')
    .map((part) => ({
      kind: firstOf(PATENTS, part, 'other'),
      count: Number(/(\d{1,3})(?:项|个|件|$)/.exec(part)?.[1] ?? 1),
    }));
};

const AWARDS: Words<AwardLevel> = [
  ['international', /国际|世界/],
  ['national', /国家|全国|中国/],
  ['provincial', /省|部级|自治区|行业|中央企业|直辖市/],
  ['municipal', /[市州盟]|地区/],
];

/** The level of an award as its words say it. */
export const awardLevelOf = (text: string): AwardLevel => firstOf(AWARDS, compactText(text), 'other');

const GRADES: Words<Grade> = [
  ['dual', /双重?职称/],
  ['seniorTechnician', /(?:高级|首席|特级)技师/],
  ['technician', /技师/],
  ['seniorWorker', /高级工(?!程)/],
];

/** The column of the form that a promotion counts in. */
export const gradeOf = (text: string): Grade => firstOf(GRADES, compactText(text), 'other');

const MODEL = '.*(?:劳模|劳动模范)';
const HONOURS: Words<Honour> = [
  ['nationalModel', new RegExp(`全国${MODEL}`)],
  ['provincialModel', new RegExp(`(?:省|部|自治区|中央企业)${MODEL}`)],
  ['municipalModel', new RegExp(`[市州盟]${MODEL}`)],
  ['companyModel', new RegExp(`(?:企业|公司|集团|局|厂|院)${MODEL}`)],
];

/** The column of the form that an honour counts in. */
export const honourOf = (text: string): Honour => firstOf(HONOURS, compactText(text), 'other');
