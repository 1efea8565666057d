import type { Finding, Severity } from './finding';

/** The more severe, the lower. */
export const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Order of the sheet: row, column, then the more severe one, then the rule's id. */
export const compareFindings = (a: Finding, b: Finding): number =>
  a.cell.row - b.cell.row ||
  a.cell.column - b.cell.column ||
  SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
  (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
