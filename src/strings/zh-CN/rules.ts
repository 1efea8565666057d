import type { PolicyId } from '../../domain/policies/policy';
import type { RuleSentence } from '../strings';

type RuleSentences = Readonly<Record<string, RuleSentence>>;

/** What a document's clauses ask, by rule id; loaded when first asked for. Empty for documents that are not built in. */
export const ruleSentences = async (policy: PolicyId): Promise<RuleSentences> => {
  if (policy === 'jiaozuo-2015') return (await import('./rules-jiaozuo-2015')).jiaozuoRules;
  return policy === 'cccc-2018' ? (await import('./rules-cccc-2018')).ccccRules : {};
};
