import { toA1, type CellAddress } from '../cell/cell-address';
import type { Grid } from '../cell/grid';
import type { Register } from '../register/register';
import type { Studio } from '../register/studio';
import { type StudioFacts } from './facts';
import type { FormYears } from './form-years';
import type { SourceCell } from './source-cell';

/** One studio with everything the workbook says about it: its rows in the register, and its entries in the lists. */
export interface StudioRecord {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  /** All its rows: several namings are several rows. */
  readonly rows: readonly Studio[];
  readonly register: Register;
  readonly grid: Grid;
  readonly facts: StudioFacts;
  readonly years: FormYears;
}

/** A cell of the register. */
export const registerCell = ({ register }: Pick<StudioRecord, 'register'>, cell: CellAddress): SourceCell => ({
  sheet: register.sheet,
  address: toA1(cell),
});
