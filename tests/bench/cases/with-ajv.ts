import Ajv from 'ajv';
import { COLUMNS, type BenchColumn, type ColumnKind } from '../data/columns';
import type { Plain } from '../data/true-rows';
import { acrossColumns } from './across-columns';
import { DATE_PATTERN, LARGEST, LEVELS, NAME_PATTERN, PLAQUE_PATTERN } from './limits';

const SCHEMAS: Readonly<Record<ColumnKind, object>> = {
  text: { type: 'string', minLength: 1, maxLength: 200 },
  name: { type: 'string', pattern: NAME_PATTERN },
  level: { type: 'string', enum: LEVELS },
  date: { type: 'string', pattern: DATE_PATTERN },
  money: { type: 'number', minimum: 0 },
  count: { type: 'integer', minimum: 0, maximum: LARGEST.count },
  area: { type: 'number', minimum: 0, maximum: LARGEST.area },
  yesNo: { type: 'boolean' },
  plaque: { type: 'string', pattern: PLAQUE_PATTERN },
};

const cellSchema = ({ kind, required }: BenchColumn): object =>
  required ? SCHEMAS[kind] : { ...SCHEMAS[kind], nullable: true };

/** The same checks as a compiled ajv schema of one row, all errors told. Gives the number of mistakes. */
export const ajvCheck = (): ((rows: readonly (readonly Plain[])[]) => number) => {
  const ajv = new Ajv({ allErrors: true, strictTuples: false });
  const validate = ajv.compile({
    type: 'array',
    items: COLUMNS.map(cellSchema),
    minItems: COLUMNS.length,
    additionalItems: false,
  });
  return (rows) => {
    const mistakes: unknown[] = [];
    rows.forEach((row, at) => {
      if (!validate(row)) mistakes.push({ row: at, errors: validate.errors });
    });
    return mistakes.length + acrossColumns(rows).length;
  };
};
