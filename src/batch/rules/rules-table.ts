import { fields } from '../../strings/zh-CN/fields';
import { strings } from '../../strings/zh-CN/strings';
import type { RulesAnswer } from './rules-answer';

type Document = RulesAnswer['documents'][number];
type Requirement = Document['requirements'][number];

const { catalogue: words } = strings;

const labels = (names: readonly (keyof typeof fields)[]): string => names.map((name) => fields[name]).join('、');

/* Whether this workbook can answer it: only said where a workbook was given. */
const answerOf = ({ answer, missing, kind }: Requirement): string => {
  if (answer === 'no-register' || kind !== 'rule') return '';
  const lacking = missing.length > 0 ? `：${labels(missing)}` : '';
  return `  ${words.answers[answer]}${lacking}`;
};

const waysOf = ({ answeredBy, kind }: Requirement): string =>
  kind === 'information' ? words.kinds.information : answeredBy.map((way) => words.ways[way]).join('、');

const line = (requirement: Requirement): string => {
  const { id, article, severity, title } = requirement;
  return `  ${id}  ${article}  ${words.severities[severity]}  ${title}（${waysOf(requirement)}）${answerOf(requirement)}`;
};

const counted = ({ requirements }: Document, kind: Requirement['kind']): number =>
  requirements.filter((each) => each.kind === kind).length;

const answered = ({ requirements }: Document): string[] => {
  const count = (answer: Requirement['answer']): number => requirements.filter((each) => each.answer === answer).length;
  if (count('no-register') > 0) return [];
  return [`  ${words.answered(count('checked'), count('partly'), count('no-column'))}`];
};

const documentLines = (document: Document): string[] => [
  document.document.includes(document.title) ? document.document : `${document.document} 《${document.title}》`,
  `  ${words.counts(counted(document, 'rule'), counted(document, 'criterion'), counted(document, 'information'))}`,
  ...answered(document),
  ...document.requirements.map(line),
  `  ${words.questions}：`,
  ...document.questions.map(({ articles, asks, reading }) => `    ${articles.join('、')}  ${asks}${reading}`),
];

/** The rule catalogue for people. */
export const rulesTable = ({ documents, ...answer }: RulesAnswer): string[] => [
  ...('file' in answer ? [answer.file] : []),
  ...documents.flatMap((document) => [...documentLines(document), '']),
];
