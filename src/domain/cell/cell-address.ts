/** A cell of one sheet. Row and column count from zero, as in Office.js. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells of one sheet. */
export interface CellArea extends CellAddress {
  readonly rowCount: number;
  readonly columnCount: number;
}

const LETTERS = 26;

/** Column letters of a zero-based column index: 0 → "A", 26 → "AA". */
export const columnName = (column: number): string => {
  const rest = Math.floor(column / LETTERS) - 1;
  const last = String.fromCharCode(65 + (column % LETTERS));
  return rest < 0 ? last : columnName(rest) + last;
};

/** Zero-based column index of column letters: "A" → 0, "AA" → 26. */
export const columnIndex = (letters: string): number => {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * LETTERS + letter.charCodeAt(0) - 64;
  return index - 1;
};

/** A1 text of one cell, without sheet and without dollar signs. */
export const toA1 = ({ row, column }: CellAddress): string => columnName(column) + String(row + 1);

/** A1 text of an area: "B2:D9", or "B2" when it is one cell. */
export const areaToA1 = (area: CellArea): string => {
  const first = toA1(area);
  const last = toA1({ row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 });
  return first === last ? first : `${first}:${last}`;
};

/** Reads "B2", "$B$2" or "B2:D9" (an optional sheet part is dropped); null when the text is none of these. */
export const parseA1 = (text: string): CellArea | null => {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (!match) return null;
  const [, letters = '', digits = '', lastLetters = letters, lastDigits = digits] = match;
  const row = Number(digits) - 1;
  const column = columnIndex(letters);
  return {
    row,
    column,
    rowCount: Number(lastDigits) - row,
    columnCount: columnIndex(lastLetters) - column + 1,
  };
};
