import type { CellState } from '../actions/fix';
import type { CellAddress } from '../domain/cell/cell-address';
import type { CellValue } from '../domain/cell/cell-value';

/** One column of the wanted cells, from the first to the last of them. */
interface Stretch {
  readonly column: number;
  readonly row: number;
  readonly rowCount: number;
}

const TEXT = '@';
const CELLS_PER_READ = 40_000;

const stretches = (cells: readonly CellAddress[]): Stretch[] => {
  const bounds = new Map<number, { first: number; last: number }>();
  for (const { row, column } of cells) {
    const known = bounds.get(column);
    bounds.set(column, { first: Math.min(row, known?.first ?? row), last: Math.max(row, known?.last ?? row) });
  }
  return [...bounds].map(([column, { first, last }]) => ({ column, row: first, rowCount: last - first + 1 }));
};

const rangeOf = (worksheet: Excel.Worksheet, { column, row, rowCount }: Stretch): Excel.Range =>
  worksheet.getRangeByIndexes(row, column, rowCount, 1);

/** A constant text may begin with "="; only where formula and value differ is there a formula. */
const isFormula = (formula: unknown, value: unknown): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** Reads the cells, a column at a time; one batch unless they lie very far apart. */
export const readCellStates = async (
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cells: readonly CellAddress[],
): Promise<CellState[]> => {
  const wanted = new Set(cells.map(({ row, column }) => `${row}/${column}`));
  const read: { stretch: Stretch; range: Excel.Range }[] = [];
  let queued = 0;
  for (const stretch of stretches(cells)) {
    if (queued > 0 && queued + stretch.rowCount > CELLS_PER_READ) {
      await context.sync();
      queued = 0;
    }
    const range = rangeOf(worksheet, stretch);
    range.load('formulas,values,numberFormat');
    read.push({ stretch, range });
    queued += stretch.rowCount;
  }
  await context.sync();
  return read.flatMap(({ stretch: { row, column }, range }) =>
    (range.formulas as CellValue[][]).flatMap(([content = ''], index) =>
      wanted.has(`${row + index}/${column}`)
        ? [
            {
              row: row + index,
              column,
              content,
              isFormula: isFormula(content, range.values[index]?.[0]),
              numberFormat: String(range.numberFormat[index]?.[0] ?? 'General'),
            },
          ]
        : [],
    ),
  );
};

/** Text that would turn into a formula as soon as somebody opens its cell keeps the apostrophe that prevents it. */
const typed = ({ content, isFormula }: CellState): CellValue =>
  typeof content === 'string' && !isFormula && /^[=+@-]./.test(content) ? `'${content}` : content;

/** A column of new contents; null leaves a cell as it is. */
const column = <T>(stretch: Stretch, states: ReadonlyMap<number, CellState>, of: (state: CellState) => T) =>
  Array.from({ length: stretch.rowCount }, (_, index) => {
    const state = states.get(stretch.row + index);
    return [state ? of(state) : null];
  });

/**
 * Writes the cells in one batch. Text goes in while its cell is formatted as text, so that Excel makes no number, date or
 * formula of it; then the cell gets its number format.
 */
export const writeCellStates = async (
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  states: readonly CellState[],
): Promise<void> => {
  for (const stretch of stretches(states)) {
    const byRow = new Map(states.filter((state) => state.column === stretch.column).map((state) => [state.row, state]));
    const range = rangeOf(worksheet, stretch);
    const whileWriting = ({ content, isFormula, numberFormat }: CellState): string =>
      typeof content === 'string' && content !== '' && !isFormula ? TEXT : numberFormat;
    range.numberFormat = column(stretch, byRow, whileWriting);
    range.formulas = column(stretch, byRow, typed);
    range.numberFormat = column(stretch, byRow, ({ numberFormat }) => numberFormat);
  }
  await context.sync();
};
