import type { CellAddress } from '../../domain/cell/cell-address';
import type { EvidenceState } from '../../domain/ledgers/evidence-state';
import type { EvidenceOutcome } from '../evidence-outcome';
import type { DrawnLook } from '../sheet-drawing';

/* Colour beside the word, never instead of it. */
const STATE_LOOKS: Readonly<Partial<Record<EvidenceState, Pick<DrawnLook, 'fill' | 'fontColor'>>>> = {
  missing: { fill: '#FBE3D6', fontColor: '#9C2B00' },
  question: { fill: '#FFF4CE', fontColor: '#6B5300' },
  due: { fill: '#E1EFFA', fontColor: '#0B4F86' },
};
const cellLooks = ({ studios }: EvidenceOutcome, first: CellAddress): DrawnLook[] =>
  studios.flatMap(({ cells }, row) =>
    cells.flatMap(({ state }, column): DrawnLook[] => {
      const look = STATE_LOOKS[state];
      const area = { row: first.row + row, column: first.column + column, rowCount: 1, columnCount: 1 };
      return look ? [{ area, ...look }] : [];
    }),
  );

/* Neighbours of one state become one area, so that a long list stays a short order. */
const joined = (looks: readonly DrawnLook[]): DrawnLook[] => {
  const sorted = [...looks].sort((a, b) => a.area.column - b.area.column || a.area.row - b.area.row);
  const areas: DrawnLook[] = [];
  for (const look of sorted) {
    const last = areas.at(-1);
    const meets = last && last.area.column === look.area.column && last.area.row + last.area.rowCount === look.area.row;
    if (last && meets && last.fill === look.fill)
      areas[areas.length - 1] = { ...last, area: { ...last.area, rowCount: last.area.rowCount + 1 } };
    else areas.push(look);
  }
  return areas;
};

/** Colours of the matrix whose first cell is given. */
export const stateLooks = (outcome: EvidenceOutcome, first: CellAddress): DrawnLook[] =>
  joined(cellLooks(outcome, first));
