import { columnName } from '../../domain/cell/cell-address';
import type { FindingGroup, GroupBy } from '../../domain/findings/group-findings';
import type { Register } from '../../domain/register/register';
import type { RuleSentence, Strings } from '../../strings/strings';

/** Sentences of the clauses by rule id without the policy; empty until they are loaded. */
export type RuleSentences = Readonly<Record<string, RuleSentence>>;

/** "jiaozuo-2015/JZ-38" → "JZ-38". */
export const shortRule = (rule: string): string => rule.slice(rule.indexOf('/') + 1);

const ruleTitle = (group: FindingGroup, rules: RuleSentences, { results }: Strings): string => {
  const [first] = group.findings;
  const clause = first?.clause;
  const title = rules[shortRule(group.key)]?.title ?? '';
  if (!clause) return title === '' ? results.dataCheck : title;
  return title === '' ? `${clause.document} ${clause.article}` : `${clause.article} ${title}`;
};

const columnTitle = (group: FindingGroup, { columns }: Register, { fields, results }: Strings): string => {
  const [first] = group.findings;
  if (!first) return results.noColumn;
  const column = columns.find(({ column: index }) => index === first.cell.column);
  const name = column?.header ?? (first.field ? fields[first.field] : '');
  return `${columnName(first.cell.column)} ${name}`.trim();
};

/** The heading of a group, by what the findings are put together by. */
export const groupTitle = (
  group: FindingGroup,
  by: GroupBy,
  register: Register,
  rules: RuleSentences,
  strings: Strings,
): string => {
  if (by === 'rule') return ruleTitle(group, rules, strings);
  if (by === 'column') return columnTitle(group, register, strings);
  const studio = group.findings[0]?.studio ?? '';
  return studio === '' ? strings.results.whole : studio;
};
