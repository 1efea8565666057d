import { areasOf } from '../domain/cell/areas-of';
import type { CellAddress } from '../domain/cell/cell-address';
import type { Finding, Severity } from '../domain/findings/finding';
import type { MarkGroup } from './workbook-port';

const BY_WEIGHT: readonly Severity[] = ['error', 'warning', 'info'];

/** Remarks on the register as a whole are told at a header cell that has done nothing wrong. */
const isMarked = ({ code, severity, field }: Finding): boolean =>
  code !== 'not-checked' && !(severity === 'info' && field === null);

/** One area list per severity. A cell with several findings takes the gravest one's colour. */
export const markGroups = (findings: readonly Finding[]): MarkGroup[] => {
  const taken = new Set<string>();
  return BY_WEIGHT.flatMap((severity) => {
    const cells: CellAddress[] = [];
    for (const finding of findings) {
      const key = `${finding.cell.row}/${finding.cell.column}`;
      if (finding.severity !== severity || !isMarked(finding) || taken.has(key)) continue;
      taken.add(key);
      cells.push(finding.cell);
    }
    return cells.length > 0 ? [{ severity, areas: areasOf(cells) }] : [];
  });
};

/** Number of cells under the groups. */
export const markedCells = (groups: readonly MarkGroup[]): number =>
  groups.reduce((sum, { areas }) => sum + areas.reduce((cells, { rowCount }) => cells + rowCount, 0), 0);
