import type { Finding, Severity } from './finding';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Order of the sheet: row, column, then the more severe one, then the rule's id. */
export const compareFindings = (a: Finding, b: Finding): number =>
  a.cell.row - b.cell.row ||
  a.cell.column - b.cell.column ||
  RANK[a.severity] - RANK[b.severity] ||
  (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
