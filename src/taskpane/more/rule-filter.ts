import type { RuleEntry, RulesOutcome } from '../../actions/rules-outcome';
import type { PolicyId } from '../../domain/policies/policy';
import type { RequirementKind } from '../../domain/policies/requirements/requirement';
import type { RuleSentence } from '../../strings/strings';

/** Sentences by document and rule id; a document that is not loaded yet is absent. */
export type AllSentences = Readonly<Partial<Record<PolicyId, Readonly<Record<string, RuleSentence>>>>>;

export interface RuleWish {
  readonly document: PolicyId | null;
  readonly kind: RequirementKind | null;
  /** Only what this workbook can answer, in whole or in part. */
  readonly answered: boolean;
  readonly search: string;
}

const searchable = (text: string): string => text.normalize('NFKC').toLowerCase();

const textOf = ({ id, article, policy, document }: RuleEntry, sentences: AllSentences): string => {
  const { title = '', asks = '' } = sentences[policy]?.[id] ?? {};
  return searchable([id, article, document, title, asks].join('\n'));
};

/** The requirements a wish is about. Every word of the search must occur. */
export const wantedRules = (
  { documents }: RulesOutcome,
  { document, kind, answered, search }: RuleWish,
  sentences: AllSentences,
): RuleEntry[] => {
  const words = searchable(search).split(/\s+/).filter(Boolean);
  return documents
    .filter(({ id }) => document === null || id === document)
    .flatMap(({ entries }) => entries)
    .filter((entry) => kind === null || entry.kind === kind)
    .filter(({ answer }) => !answered || answer === 'checked' || answer === 'partly')
    .filter((entry) => words.length === 0 || words.every((word) => textOf(entry, sentences).includes(word)));
};
