import { z } from 'zod';
import type { PlainRecord } from '../data/canonical-rows';
import { COLUMNS, type BenchColumn, type ColumnKind } from '../data/columns';
import type { Plain } from '../data/true-rows';
import { acrossColumns } from './across-columns';
import { DATE_PATTERN, LARGEST, LEVELS, NAME_PATTERN, PLAQUE_PATTERN } from './limits';

const SCHEMAS: Readonly<Record<ColumnKind, () => z.ZodType>> = {
  text: () => z.string().min(1).max(200),
  name: () => z.string().regex(new RegExp(NAME_PATTERN)),
  level: () => z.enum(LEVELS),
  date: () => z.string().regex(new RegExp(DATE_PATTERN)),
  money: () => z.number().min(0),
  count: () => z.int().min(0).max(LARGEST.count),
  area: () => z.number().min(0).max(LARGEST.area),
  yesNo: () => z.boolean(),
  plaque: () => z.string().regex(new RegExp(PLAQUE_PATTERN)),
};

const cellSchema = ({ kind, required }: BenchColumn): z.ZodType =>
  required ? SCHEMAS[kind]() : SCHEMAS[kind]().nullable();

/** The same checks as a zod schema of one row, with or without generated code. Gives the number of mistakes. */
export const zodCheck = (
  jitless: boolean,
): ((records: readonly PlainRecord[], rows: readonly (readonly Plain[])[]) => number) => {
  z.config({ jitless });
  const schema = z.object(Object.fromEntries(COLUMNS.map((column) => [column.header, cellSchema(column)])));
  schema.safeParse({});
  return (records, rows) => {
    const mistakes: unknown[] = [];
    records.forEach((record, at) => {
      const result = schema.safeParse(record);
      if (!result.success) mistakes.push({ row: at, issues: result.error.issues });
    });
    return mistakes.length + acrossColumns(rows).length;
  };
};
