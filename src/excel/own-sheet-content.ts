import type { OwnSheetContent } from '../actions/workbook-port';
import { linkFormula } from './link-formula';

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
