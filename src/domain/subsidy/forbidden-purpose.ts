import type { Found } from '../findings/finding-code';
import type { RuleHead } from '../policies/rules/filled-rule';
import type { SpendingTerms } from '../policies/spending/spending-terms';

/* The money itself is called 扶持补贴; rules about rewards and papers of honour are no rewards. */
const NOT_MEANT =
  /(?:扶持|创建|专项|一次性|区总工会|区总|工会|政府|财政)的?补贴|(?:奖励|津贴|补贴)(?:制度|办法|方案|政策|评审|申报|资金申请)|奖励项目/g;
const DENIED = /(?:不含|不包括|不发|未发|无|非|不得|没有|除)[^,，。;；、]{0,4}$/;
const TRAINING = /培训|交流|学习|观摩|研讨|参会|会议|授课|讲座|研修/;
/* Goes with travel, and with other things too. */
const MAYBE_TRAVEL = /交通|住宿|车票|机票|车费|路费/;

/** What a purpose is told as, and by which requirement. */
export interface ForbiddenPurpose {
  readonly head: RuleHead;
  readonly found: Found;
}

const wordIn = (text: string, words: RegExp): string | null => {
  const found = words.exec(text);
  return found && !DENIED.test(text.slice(0, found.index)) ? found[0] : null;
};

/* Travel is forbidden, trainings are allowed: which of them a trip to a training is, the document does not say. */
const judgeTravel = (text: string, { travel }: SpendingTerms, decision: string): ForbiddenPurpose | null => {
  if (!travel) return null;
  const clear = wordIn(text, travel.words);
  const word = clear ?? wordIn(text, MAYBE_TRAVEL);
  if (word === null) return null;
  const { head } = travel;
  const training = TRAINING.test(text);
  if (clear !== null && (decision === 'forbidden' || !training))
    return { head, found: { code: 'spending-travel-forbidden', params: { word } } };
  if (training && decision === 'training') return null;
  return { head, found: { code: 'spending-travel', severity: 'info', params: { word } } };
};

/** Judges a purpose in compact text; null when nothing in it is forbidden. */
export const judgeForbidden = (text: string, terms: SpendingTerms, travel: string): ForbiddenPurpose | null => {
  const bare = text.replace(NOT_MEANT, '');
  const word = wordIn(bare, terms.forbidden.words);
  if (word !== null) return { head: terms.forbidden.head, found: { code: 'spending-forbidden', params: { word } } };
  return judgeTravel(bare, terms, travel);
};
