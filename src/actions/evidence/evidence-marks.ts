import type { CellValue } from '../../domain/cell/cell-value';
import type { Grid } from '../../domain/cell/grid';
import type { Finding } from '../../domain/findings/finding';
import { markGroups } from '../mark-groups';
import type { MarkOrder, SheetMarks } from '../workbook-port';
import type { EvidenceRead } from './evidence-read';

/* What was not looked at is no gap: it stands in the list only. */
const NO_GAP: ReadonlySet<string> = new Set(['ledgers-absent', 'items-unchecked', 'column-missing']);

/** What is marked on each sheet. */
export const sheetMarks = (findings: readonly Finding[]): SheetMarks[] => {
  const sheets = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (NO_GAP.has(finding.code)) continue;
    const known = sheets.get(finding.sheet);
    if (known) known.push(finding);
    else sheets.set(finding.sheet, [finding]);
  }
  return [...sheets].map(([sheet, own]) => ({ sheet, groups: markGroups(own) }));
};

/* The fullest column of the sheet tells best whether rows moved since they were read. */
const fullest = (values: Grid['values']): number => {
  const counts: number[] = [];
  for (const row of values)
    row.forEach((value, column) => {
      if (typeof value === 'string' && value !== '') counts[column] = (counts[column] ?? 0) + 1;
    });
  return counts.reduce((best, count, column) => (count > (counts[best] ?? 0) ? column : best), 0);
};

const witnessOf = ({
  values,
}: Grid): { area: { row: 0; column: number; rowCount: number; columnCount: 1 }; values: CellValue[] } => {
  const column = fullest(values);
  const area = { row: 0, column, rowCount: values.length, columnCount: 1 } as const;
  return { area, values: values.map((row) => row[column] ?? '') };
};

/** The marks of a whole judgement, each sheet with cells that must still be what was read. */
export const markOrder = ({ grid, grids }: EvidenceRead, findings: readonly Finding[]): MarkOrder => ({
  kind: 'evidence',
  sheets: sheetMarks(findings).map((marks) => {
    const own = marks.sheet === grid.sheet ? grid : grids.get(marks.sheet);
    return own && own.values.length > 0 ? { ...marks, witness: witnessOf(own) } : marks;
  }),
});

/** Number of different cells under marks. */
export const markedCount = (sheets: readonly SheetMarks[]): number =>
  sheets
    .flatMap(({ groups }) => groups.flatMap(({ areas }) => areas))
    .reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
