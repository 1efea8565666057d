import type { Inspection } from '../../actions/assistant';

type PolicyEntry = Inspection['policies'][number];

/** A document without a number goes by its title. */
const isTitle = ({ document, title }: PolicyEntry): boolean => document.includes(title);
const inBrackets = (title: string): string => (title.startsWith('《') ? title : `《${title}》`);

/** The document as one line: number and title, or the title alone where there is no number. */
export const policyName = (entry: PolicyEntry): string =>
  isTitle(entry) ? inBrackets(entry.document) : `${entry.document}《${entry.title}》`;

/** The short form for the summary line. */
export const policyShortName = (policies: readonly PolicyEntry[], id: string | null): string | null => {
  const entry = policies.find((policy) => policy.id === id);
  if (!entry) return null;
  return isTitle(entry) ? inBrackets(entry.document) : entry.document;
};
