import type { OwnCell, OwnSheetContent } from '../actions/workbook-port';

const quoted = (text: string): string => text.replace(/"/g, '""');

/** Formula that jumps to a cell of this workbook; "#" keeps it inside the file wherever that is mailed. */
const linkFormula = ({ text, sheet, address }: Exclude<OwnCell, string>): string =>
  `=HYPERLINK("#'${quoted(sheet.replace(/'/g, "''"))}'!${address}","${quoted(text)}")`;

/** Columns that hold links; every other column is text and stays text. */
export const linkColumns = ({ rows }: OwnSheetContent): number[] => {
  const first = rows[0] ?? [];
  return first.flatMap((cell, column) => (typeof cell === 'string' ? [] : [column]));
};

/** The whole sheet as one block: title lines, the header row, then the rows; our own data in a last column. */
export const contentBlock = (content: OwnSheetContent): string[][] => {
  const { headers, titleLines, rows, data } = content;
  const wide = (cells: readonly string[]): string[] => headers.map((_, column) => cells[column] ?? '');
  const block = [
    ...titleLines.map((line) => wide([line])),
    [...headers],
    ...rows.map((row) => wide(row.map((cell) => (typeof cell === 'string' ? cell : linkFormula(cell))))),
  ];
  return data ? block.map((row, index) => [...row, data[index - titleLines.length] ?? '']) : block;
};
