/** A place in the matrix; column -1 is the studio's own name. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The cell a key leads to; null when it leads nowhere. */
export const nextCell = (
  { row, column }: CellPlace,
  key: string,
  size: { readonly rows: number; readonly columns: number },
): CellPlace | null => {
  const to = (nextRow: number, nextColumn: number): CellPlace => ({
    row: within(nextRow, 0, size.rows - 1),
    column: within(nextColumn, -1, size.columns - 1),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'Home':
      return to(row, -1);
    case 'End':
      return to(row, size.columns - 1);
    default:
      return null;
  }
};
