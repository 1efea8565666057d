import { COLUMNS } from './columns';
import type { Plain } from './true-rows';

/** A row as an object by header, for libraries that check objects. */
export type PlainRecord = Readonly<Record<string, Plain>>;

/** The plain rows as objects. */
export const recordsOf = (rows: readonly (readonly Plain[])[]): PlainRecord[] =>
  rows.map((row) => Object.fromEntries(COLUMNS.map(({ header }, at) => [header, row[at] ?? null])));
