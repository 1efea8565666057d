import type { Grid } from '../cell/grid';
import type { LedgerBook } from '../ledgers/ledger-book';
import type { Register } from '../register/register';
import type { FormYears } from './form-years';
import { factsOfLedgers } from './facts-of-ledgers';
import type { StudioRecord } from './studio-record';

/** Every studio of the register with what the register and the ledgers say about it. */
export const studioRecords = (grid: Grid, register: Register, book: LedgerBook, years: FormYears): StudioRecord[] => {
  const factsOf = factsOfLedgers(book);
  return book.linker.studios.map(({ id, name, unit, rows }, index) => ({
    key: id,
    name,
    unit,
    rows,
    register,
    grid,
    years,
    facts: factsOf(index),
  }));
};
