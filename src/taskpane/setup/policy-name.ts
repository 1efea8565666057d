import type { Inspection } from '../../actions/assistant';

type PolicyEntry = Inspection['policies'][number];

/** The document as one line: number and title, or the title alone where there is no number. */
export const policyName = ({ document, title }: PolicyEntry): string =>
  document === title ? `《${title}》` : `${document}《${title}》`;

/** The short form for the summary line. */
export const policyShortName = (policies: readonly PolicyEntry[], id: string | null): string | null => {
  const entry = policies.find((policy) => policy.id === id);
  if (!entry) return null;
  return entry.document === entry.title ? `《${entry.title}》` : entry.document;
};
