import type { DocumentRules, RuleEntry } from '../../actions/rules-outcome';
import { strings } from '../../strings/zh-CN/strings';

const requirementAnswer = (
  entry: RuleEntry,
  sentence: { readonly title: string; readonly asks: string } | undefined,
) => ({
  id: entry.id,
  article: entry.article,
  kind: entry.kind,
  severity: entry.severity,
  title: sentence?.title ?? '',
  asks: sentence?.asks ?? '',
  answeredBy: entry.answeredBy,
  needs: entry.needs,
  oneOf: entry.oneOf,
  shows: entry.shows,
  settings: entry.settings,
  answer: entry.answer,
  missing: entry.missing,
});

const documentAnswer = async ({ id, document, title, entries, questions }: DocumentRules) => {
  const sentences = await strings.rules(id);
  const texts = await strings.openQuestions();
  return {
    policy: id,
    document,
    title,
    requirements: entries.map((entry) => requirementAnswer(entry, sentences[entry.id])),
    questions: questions.map((question) => ({
      ...question,
      asks: texts[question.id]?.asks ?? '',
      reading: texts[question.id]?.reading ?? '',
    })),
  };
};

/** The rule catalogue in JSON; `file` is the workbook it was held against, null without one. */
export const rulesAnswer = async (file: string | null, documents: readonly DocumentRules[]) => ({
  ...(file === null ? {} : { file }),
  command: 'rules' as const,
  documents: await Promise.all(documents.map(documentAnswer)),
});
export type RulesAnswer = Awaited<ReturnType<typeof rulesAnswer>>;
