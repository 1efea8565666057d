import { toA1, type CellArea } from '../../domain/cell/cell-address';
import type { Finding, Severity } from '../../domain/findings/finding';
import type { DrawnValue } from '../sheet-drawing';
import type { Wording } from '../wording';

/** Columns before those of the items: number, studio, unit. */
export const LEAD = 3;
const BY_WEIGHT: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings, the gravest first. */
export const ordered = (findings: readonly Finding[]): Finding[] =>
  BY_WEIGHT.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

/** One row a finding, in six parts. */
export const detailRow = (finding: Finding, wording: Wording): DrawnValue[] => {
  const { sheet: words } = wording;
  const address = toA1(finding.cell);
  const { message, advice } = wording.finding(finding);
  return [
    words.symbols[finding.severity],
    finding.studio,
    { text: `${finding.sheet}!${address}`, sheet: finding.sheet, address },
    message,
    finding.clause ? `${finding.clause.document} ${finding.clause.article}` : words.plainCheck,
    advice,
  ];
};

/* Message, clause and advice share the columns of the items: half, a quarter, the rest. */
const partsOf = (width: number): readonly (readonly [start: number, count: number])[] => {
  const room = width - LEAD;
  const clause = Math.max(1, Math.floor(room / 4));
  const message = Math.max(1, Math.ceil((room - clause) / 2));
  return [
    [LEAD, message],
    [LEAD + message, clause],
    [LEAD + message + clause, room - message - clause],
  ];
};

/** Puts six parts into a row of so many columns. */
export const spreadOf =
  (width: number) =>
  (cells: readonly DrawnValue[]): DrawnValue[] => {
    const row = Array.from({ length: width }, (): DrawnValue => '');
    cells.slice(0, LEAD).forEach((cell, column) => (row[column] = cell));
    partsOf(width).forEach(([start], index) => (row[start] = cells[LEAD + index] ?? ''));
    return row;
  };

/** The cells that the parts of such rows reach over. */
export const mergesOf = (first: number, rowCount: number, width: number): CellArea[] =>
  Array.from({ length: rowCount }, (_, index) =>
    partsOf(width)
      .filter(([, count]) => count > 1)
      .map(([column, columnCount]) => ({ row: first + index, column, rowCount: 1, columnCount })),
  ).flat();
