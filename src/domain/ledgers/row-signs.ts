import { type CellValue, isBlank } from '../cell/cell-value';
import type { Grid } from '../cell/grid';
import { compactText } from '../cell/normalise-text';
import type { MergeIndex } from '../register/merge-index';
import { isFooterText, isNoteText, isSubtotalWord, isTotalWord } from '../register/row-words';
import { isLedgerWord } from './ledger-header';

const LONGEST_LABEL = 40;
const STUDIO_LABEL = /^(?:创新)?工作室(?:名称|全称)?[:：]?$/;
const COLUMN_NUMBERS = /^\(?\d{1,2}\)?$/;

/** A cell that is not blank; `text` is '' for what is no text. */
export interface Filled {
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
}

export const filledOf = (row: readonly CellValue[] | undefined): Filled[] => {
  const filled: Filled[] = [];
  row?.forEach((value, column) => {
    if (!isBlank(value)) filled.push({ column, value, text: typeof value === 'string' ? value : '' });
  });
  return filled;
};

const isWordsOnly = (row: readonly CellValue[]): boolean => {
  for (const value of row) if (typeof value !== 'string' || value.length > LONGEST_LABEL) return false;
  return true;
};

/** True for two cells at least, all of them words, most of them known to head columns. */
export const isHeaderRow = (row: readonly CellValue[] = []): boolean => {
  if (!isWordsOnly(row)) return false;
  let count = 0;
  let known = 0;
  for (const value of row) {
    if (isBlank(value)) continue;
    count += 1;
    if (isLedgerWord(String(value))) known += 1;
    if (count - known > known + 2) return false;
  }
  return known >= 2 && known * 2 >= count;
};

/** The studio that a line of labels and values names: 工作室名称 | 某某创新工作室 | 所在单位 | … */
export const labelledStudio = (cells: readonly Filled[]): string | null => {
  if (cells.length < 2 || cells.length > 12) return null;
  const at = cells.findIndex(({ text }) => STUDIO_LABEL.test(compactText(text)));
  const value = cells[at + 1]?.text ?? '';
  return at >= 0 && value !== '' && !isLedgerWord(value) ? value : null;
};

/** The second row of a header only completes the first: below its blanks or its merged cells, and in words. */
export const completes = (grid: Grid, merges: MergeIndex, top: number): boolean => {
  const above = grid.values[top] ?? [];
  const cells = filledOf(grid.values[top + 1]);
  if (cells.length === 0 || cells.length > above.length) return false;
  const fits = ({ column, text }: Filled): boolean => {
    if (text === '' || text.length > LONGEST_LABEL) return false;
    const area = merges.at(top, column);
    return area ? area.columnCount > 1 && area.rowCount === 1 : isBlank(above[column]) || isBlank(above[column + 1]);
  };
  return (
    cells.every(fits) &&
    cells.some(({ text }) => isLedgerWord(text)) &&
    cells.length < filledOf(above).length + cells.length
  );
};

/* Almost every row begins with something that cannot begin a total, a remark or a footer. */
const MAY_BE_REMARK = /[计注说填审制盖章页※*★:：]|日期|负责|经办|主席/;

export const isRemark = (cells: readonly Filled[]): boolean => {
  const opening = cells.find(({ text }) => text !== '');
  if (!opening || opening.text.length > LONGEST_LABEL || !MAY_BE_REMARK.test(opening.text)) return false;
  const words = cells.filter(({ text }) => text !== '').map(({ text }) => compactText(text));
  const [first = ''] = words;
  if (isTotalWord(first) || isSubtotalWord(first)) return true;
  return (
    (cells.length <= 2 && isNoteText(first)) ||
    (words.length === cells.length && words.every((word) => isFooterText(word)))
  );
};

export const isColumnNumbers = (cells: readonly Filled[]): boolean =>
  cells.length >= 3 && cells.every(({ value }) => COLUMN_NUMBERS.test(String(value)));
