/** How far a text reaches over its own cell, in CSS pixels. */
export interface Spill {
  readonly left: number;
  readonly right: number;
}

export const NO_SPILL: Spill = { left: 0, right: 0 };

/** The row as the text sees it. */
export interface SpillRow {
  readonly firstColumn: number;
  readonly lastColumn: number;
  isBlank(column: number): boolean;
  width(column: number): number;
}

/**
 * How far a text wider than its cell may run over blank neighbours: to the right when it stands left, to the left when
 * it stands right, to both sides when it is centred.
 * @param excess how much wider the text is than its cell, in CSS pixels
 */
export const spillOf = (row: SpillRow, column: number, lastOwnColumn: number, align: string, excess: number): Spill => {
  if (excess <= 0) return NO_SPILL;
  const share = align === 'center' ? excess / 2 : excess;
  return {
    left: align === 'left' ? 0 : roomBeside(row, column, -1, share),
    right: align === 'right' ? 0 : roomBeside(row, lastOwnColumn, 1, share),
  };
};

/* Whole cells are added until the text ends, so that the room stops at a cell's edge. */
const roomBeside = (row: SpillRow, column: number, step: -1 | 1, wanted: number): number => {
  let room = 0;
  let next = column + step;
  while (room < wanted && next >= row.firstColumn && next <= row.lastColumn && row.isBlank(next)) {
    room += row.width(next);
    next += step;
  }
  return room;
};
