/** A cell as one number, for maps; the sheet stands beside it. */
export const cellKey = (row: number, column: number): number => row * 16_384 + column;

/** Row of a cell's key. */
export const rowOfKey = (key: number): number => Math.floor(key / 16_384);

/** Column of a cell's key. */
export const columnOfKey = (key: number): number => key % 16_384;
