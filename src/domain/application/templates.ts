import type { PolicyId } from '../policies/policy';
import { ccccForm } from './cccc-2018/form';
import type { FormTemplate } from './form-layout';
import type { FormYears } from './form-years';
import { plainForm, type PlainWords } from './plain/plain-form';

/* What the documents want in words besides the form: 四·材料2 of the Beijing notice. */
const TEXTS: Readonly<Partial<Record<PolicyId, readonly string[]>>> = {
  'beijing-2011': ['近年来工作内容', '科研项目', '取得的其他成绩', '下一步工作计划', '工作目标'],
};

/** The form of a document: the official one where its text is known, else a plain summary that says what it is. */
export const formTemplate = (policy: PolicyId, years: FormYears, words: PlainWords): FormTemplate =>
  policy === 'cccc-2018' ? ccccForm(years) : plainForm(words, TEXTS[policy] ?? []);
