import type { CellArea } from '../../domain/cell/cell-address';

/** Rectangles that together are the true cells of a block: runs of a row that grow downwards while they repeat. */
export const trueAreas = (cells: readonly (readonly boolean[])[]): CellArea[] => {
  const done: CellArea[] = [];
  let open: CellArea[] = [];
  cells.forEach((line, row) => {
    const next: CellArea[] = [];
    for (let column = 0; column < line.length; column += 1) {
      if (!line[column]) continue;
      const start = column;
      while (line[column + 1]) column += 1;
      const columnCount = column - start + 1;
      const above = open.find((area) => area.column === start && area.columnCount === columnCount);
      next.push(above ? { ...above, rowCount: above.rowCount + 1 } : { row, column: start, rowCount: 1, columnCount });
    }
    const grown = new Set(
      next.filter(({ rowCount }) => rowCount > 1).map(({ column, columnCount }) => `${column}/${columnCount}`),
    );
    done.push(...open.filter(({ column, columnCount }) => !grown.has(`${column}/${columnCount}`)));
    open = next;
  });
  return [...done, ...open];
};
