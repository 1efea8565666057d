import type { CellArea } from '../../host/model/types';
import { lastColumn, lastRow } from '../geometry/area';
import type { Scene } from '../sheet/scene';

/** The texts of an area as they are shown, without the rows a filter hides: what copying gives to other programs. */
export const shownBlock = ({ sheet, geometry, format }: Scene, area: CellArea): string[][] => {
  const rows: string[][] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    if (geometry.rows.size(row) === 0) continue;
    const texts: string[] = [];
    for (let column = area.column; column <= lastColumn(area); column++) {
      texts.push(format(sheet.cells.value(row, column), sheet.cells.style(row, column).numberFormat));
    }
    rows.push(texts);
  }
  return rows;
};
