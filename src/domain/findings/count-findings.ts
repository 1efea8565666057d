import type { Finding, Severity } from './finding';

/** How many findings there are of each severity. */
export const countFindings = (findings: readonly Finding[]): Record<Severity, number> => {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};
