import type { FindingSource } from '../findings/finding-sink';
import type { Policy, Rule } from '../policies/policy';

/** Who speaks when a requirement of a document does. */
export const clauseSource = (
  { id, article, severity }: Pick<Rule, 'id' | 'article' | 'severity'>,
  { id: policy, document }: Policy,
): FindingSource => ({ rule: `${policy}/${id}`, severity, clause: { document, article } });
