import type { CellValue } from '../../domain/cell/cell-value';
import type { EntryBlock } from './entry-blocks';

/** The sheet from A1 as Excel holds it after the blocks were written: what the fingerprint is taken of. */
export const drawnCells = (
  pieces: readonly { readonly block: EntryBlock; readonly formulas: readonly (readonly CellValue[])[] }[],
): CellValue[][] => {
  const rowCount = Math.max(0, ...pieces.map(({ block, formulas }) => block.at.row + formulas.length));
  const columnCount = Math.max(0, ...pieces.map(({ block, formulas }) => block.at.column + (formulas[0]?.length ?? 0)));
  const cells = Array.from({ length: rowCount }, () => new Array<CellValue>(columnCount).fill(''));
  for (const { block, formulas } of pieces) {
    formulas.forEach((row, index) => cells[block.at.row + index]?.splice(block.at.column, row.length, ...row));
  }
  return cells;
};
