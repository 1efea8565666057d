import type { CellArea } from '../../domain/cell/cell-address';
import type { SubsidyResult } from '../../domain/subsidy/sum-subsidies';

/** Columns of the sheet, from A on. */
export const COLUMN = {
  number: 0,
  studio: 1,
  unit: 2,
  union: 3,
  level: 4,
  year: 5,
  entitled: 6,
  paid: 7,
  difference: 8,
  remark: 9,
  clause: 10,
  cell: 11,
  moved: 12,
} as const;

/** Columns that are printed. */
export const PRINTED = COLUMN.cell + 1;
export const WIDTH = COLUMN.moved + 1;

/** The cell that says whether the register is still as it was read. */
export const CHECK_CELL = { row: 2, column: COLUMN.studio } as const;

/** Rows from `first`, `count` of them. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

/** Where everything stands, rows counted from zero; null where the register has nothing for it. */
export interface SheetPlan {
  readonly levels: Span;
  readonly rest: number | null;
  readonly total: number;
  readonly stated: number | null;
  readonly promotion: number | null;
  readonly unions: Span;
  readonly years: Span;
  readonly lines: Span;
  readonly linesTotal: number;
  readonly signature: number;
}

/** The row of a block's column heads; its title stands above that. */
export const headOf = ({ first }: Span): number => first - 1;

/** The cells of a column in some rows. */
export const columnIn = ({ first, count }: Span, column: number): CellArea => ({
  row: first,
  column,
  rowCount: count,
  columnCount: 1,
});

/** Unions with a row of their own; a column that names more of them holds something else. */
const MOST_UNIONS = 200;

/** How many unions have a row of their own, and rows in all: what is beyond them stands in one. */
export const shownUnions = (unions: number): { readonly own: number; readonly rows: number } =>
  unions > MOST_UNIONS ? { own: MOST_UNIONS - 1, rows: MOST_UNIONS } : { own: unions, rows: unions };

/* Title and column heads. */
const HEAD = 2;
const TOP = 4;

/** Plans the sheet: rates and sums above, the lines below, room to sign at the end. */
export const sheetPlan = ({ figures, lines, stated, context }: SubsidyResult): SheetPlan => {
  let next = TOP;
  const block = (count: number): Span => {
    const span = { first: next + HEAD, count };
    next = span.first + count;
    return span;
  };
  const row = (wanted: boolean): number | null => (wanted ? next++ : null);
  const levels = block(figures.levels.length);
  const rest = row(figures.rest.studios > 0);
  const total = next++;
  const statedRow = row(stated !== null);
  if (statedRow !== null) next += 1;
  const asks =
    context.policy.settings.some(({ key }) => key === 'promotion') || lines.some(({ lower }) => lower !== null);
  const promotion = row(asks);
  next += 1;
  const unions = block(shownUnions(figures.unions.length).rows);
  next += 1;
  const years = block(figures.years.length);
  next += 1;
  const detail = block(Math.max(1, lines.length));
  const linesTotal = next++;
  return {
    levels,
    rest,
    total,
    stated: statedRow,
    promotion,
    unions,
    years,
    lines: detail,
    linesTotal,
    signature: next + 1,
  };
};
