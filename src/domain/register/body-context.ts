import type { Grid } from '../cell/grid';
import { compactText } from '../cell/normalise-text';
import type { Field } from './field';
import type { Header } from './find-header';
import { headerKey } from './header-text';
import type { MergeIndex } from './merge-index';
import type { RegisterColumn } from './register';

/** What the reader of the rows knows about the table. Columns that the table does not have are −1. */
export interface BodyContext {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly columns: readonly RegisterColumn[];
  readonly name: number;
  readonly unit: number;
  readonly leader: number;
  readonly seq: number;
  readonly region: number;
  /** Last of the columns that say which studio a row is about. */
  readonly lastIdentity: number;
  /** True when the names of this register say 工作室, as almost all do. */
  readonly namesSayStudio: boolean;
  /** Header texts of each column, to know them again after a page break. */
  readonly headers: ReadonlyMap<number, ReadonlySet<string>>;
  /** Texts that stand above the header. */
  readonly titles: ReadonlySet<string>;
}

const titlesAbove = (grid: Grid, top: number): ReadonlySet<string> =>
  new Set(
    grid.values
      .slice(0, top)
      .flat()
      .filter((value) => typeof value === 'string')
      .map(compactText)
      .filter((text) => text !== ''),
  );

const FIRST_NAMES = 5;

/* The first names only: another table may stand below. */
const sayStudio = (grid: Grid, name: number, firstRow: number): boolean =>
  grid.values
    .slice(firstRow, firstRow + 100)
    .map((row) => row[name])
    .filter((value) => typeof value === 'string' && value.trim() !== '')
    .slice(0, FIRST_NAMES)
    .some((value) => String(value).includes('工作室'));

/** Gathers what the rows are judged by. */
export const bodyContext = (
  grid: Grid,
  merges: MergeIndex,
  header: Header,
  columns: readonly RegisterColumn[],
): BodyContext => {
  const of = (field: Field): number => columns.find((column) => column.field === field)?.column ?? -1;
  const [name, unit, leader, seq] = [of('studio.name'), of('studio.unit'), of('leader.name'), of('seq')];
  const region = of('studio.supervisingUnion');
  const headers = new Map(header.paths.map(({ column, texts }) => [column, new Set(texts.map(headerKey))] as const));
  const lastIdentity = Math.max(name, unit, leader, seq, region);
  return {
    grid,
    merges,
    columns,
    name,
    unit,
    leader,
    seq,
    region,
    lastIdentity,
    namesSayStudio: sayStudio(grid, name, header.bottom + 1),
    headers,
    titles: titlesAbove(grid, header.top),
  };
};
