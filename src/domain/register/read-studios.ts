import type { Grid } from '../cell/grid';
import type { LevelWords } from '../cell/read-level';
import type { Register } from './register';
import type { Studio } from './studio';
import { StudioRow } from './studio-row';
import { StudioTable } from './studio-table';

/** The studios of a register, in sheet order. Values are read on demand, each distinct one once. */
export const readStudios = (
  grid: Grid,
  register: Register,
  { levelWords }: { readonly levelWords: LevelWords },
): readonly Studio[] => {
  const table = new StudioTable(grid, register, levelWords);
  return register.studioRows.map((row) => new StudioRow(table, row));
};
