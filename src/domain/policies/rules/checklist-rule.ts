import { plainText } from '../../cell/normalise-text';
import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import type { Report, RowRule } from '../policy';
import { type RuleHead, cellRule, tellNothing } from './filled-rule';
import { memoText } from './memo-text';

/** One thing of a list: the document's word and how people name it. */
export interface ChecklistItem {
  readonly word: string;
  readonly pattern: RegExp;
}

const COMPLETE = /齐全|齐备|完整|完善|健全|完备|俱全|全部|均已?有|都有|均已/;
const LACKING = /缺少|尚缺|还缺|缺|欠|未建立?|没有|尚无/;
const NUMBER = /^(?:共|计)?(\d+)(?:项|个|种|类|套|份)?(?:制度|档案|材料)?$/;

/** What a text says about a list: the words it lacks, or null when it does not tell. */
export type ChecklistAnswer = readonly string[] | null;

const missingFrom = (text: string, items: readonly ChecklistItem[]): ChecklistAnswer => {
  const named = items.filter(({ pattern }) => pattern.test(text));
  if (named.length === 0) return null;
  return items.filter((item) => !named.includes(item)).map(({ word }) => word);
};

const countedIn = (text: string, items: readonly ChecklistItem[]): ChecklistAnswer => {
  const count = Number(NUMBER.exec(text)?.[1] ?? 0);
  return count >= items.length ? [] : null;
};

/** Reads which things of a list a cell names: one by one, by 齐全, by their number, or by what is lacking. */
export const readChecklist = (text: string, items: readonly ChecklistItem[]): ChecklistAnswer => {
  const plain = plainText(text);
  if (NUMBER.test(plain)) return countedIn(plain, items);
  const [present = '', absent] = plain.split(LACKING, 2);
  if (absent !== undefined) {
    const lacks = items.filter(({ pattern }) => pattern.test(absent)).map(({ word }) => word);
    if (lacks.length > 0) return lacks;
  }
  return COMPLETE.test(present) && absent === undefined ? [] : missingFrom(present, items);
};

/** A clause with a list of things to have, told in one column. Naming some of them only lacks the others. */
export const checklistRule = (head: RuleHead, field: Field, items: readonly ChecklistItem[]): RowRule => {
  const read = memoText((text) => ({ lacks: readChecklist(text, items) }));
  return cellRule(head, [field], (studio, of, report) => tellChecklist(studio, of, items, read, report));
};

type Read = (text: string) => { readonly lacks: ChecklistAnswer };

/** Tells a blank or "no", what the list lacks, or (as info) that the cell does not tell which things there are. */
export const tellChecklist = (
  studio: Studio,
  field: Field,
  items: readonly ChecklistItem[],
  read: Read,
  report: Report,
): void => {
  if (tellNothing(studio, field, report)) return;
  const { lacks } = read(studio.text(field));
  if (lacks && lacks.length === 0) return;
  if (lacks) {
    report(studio, field, { code: 'checklist-lacks', params: { field, lacks: lacks.join('、') } });
    return;
  }
  tellUnclear(studio, field, items, report);
};

const tellUnclear = (studio: Studio, field: Field, items: readonly ChecklistItem[], report: Report): void => {
  const { value } = studio.yesNo(field);
  if (value === true) return;
  const words = items.map(({ word }) => word).join('、');
  if (value === false) {
    report(studio, field, { code: 'stated-none', params: { field, value: studio.text(field) } });
    return;
  }
  report(studio, field, { code: 'checklist-unclear', severity: 'info', params: { field, words } });
};
