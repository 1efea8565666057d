import type { CellAddress } from '../cell/cell-address';
import type { Grid } from '../cell/grid';
import type { Field } from '../register/field';
import type { Register } from '../register/register';
import type { Studio } from '../register/studio';

const keyOf = ({ row, column }: CellAddress): string => `${row}:${column}`;

/** Tells how many studios the cell of a studio's field stands for: 1 unless it is merged over several of them. */
export const sharedCells = ({ studioRows }: Register, { merges }: Grid): ((studio: Studio, field: Field) => number) => {
  const heights = new Map(merges.filter(({ rowCount }) => rowCount > 1).map((area) => [keyOf(area), area.rowCount]));
  if (heights.size === 0) return () => 1;
  return (studio, field) => {
    const cell = studio.address(field);
    const height = heights.get(keyOf(cell));
    if (height === undefined) return 1;
    return studioRows.filter((row) => row >= cell.row && row < cell.row + height).length;
  };
};
