import type { Scope } from '../evaluate/scope';
import { singleValue } from '../evaluate/single-value';
import { toLogical, toNumber } from '../values/coerce';
import { errorValue, FormulaError } from '../values/formula-error';
import { NotComputable } from '../values/not-computable';
import { AreaValue, ArrayValue, type Scalar, type Value } from '../values/value';
import { onNodes, onScalars, onValues, type FunctionTable } from './define-function';
import { findExact, findSorted } from './look-up';

const MISSING = errorValue('#N/A');
const BEYOND = errorValue('#REF!');

const wholeNumber = (value: Value | undefined, fallback: number, scope: Scope): number | FormulaError => {
  if (value === undefined) return fallback;
  const number = toNumber(singleValue(value, scope), scope.rules);
  return number instanceof FormulaError ? number : Math.trunc(number);
};

/* The element of an area or array, an area staying one so that a cell remains a cell; 0 takes a whole row or column. */
const element = (value: Value, row: number, column: number, scope: Scope): Value => {
  if (value instanceof AreaValue) {
    const { area, sheet } = value;
    if (row > area.rowCount || column > area.columnCount) return BEYOND;
    return new AreaValue(sheet, {
      row: area.row + Math.max(row - 1, 0),
      column: area.column + Math.max(column - 1, 0),
      rowCount: row === 0 ? area.rowCount : 1,
      columnCount: column === 0 ? area.columnCount : 1,
    });
  }
  const { rowCount, columnCount, scalars } = scope.reader.block(value);
  if (row > rowCount || column > columnCount) return BEYOND;
  if (row === 0 || column === 0) throw new NotComputable('part of an array');
  return scalars[(row - 1) * columnCount + column - 1] ?? null;
};

const sizeOf = (value: Value): { rows: number; columns: number } => {
  if (value instanceof AreaValue) return { rows: value.area.rowCount, columns: value.area.columnCount };
  return value instanceof ArrayValue
    ? { rows: value.rows.length, columns: value.rows[0]?.length ?? 0 }
    : { rows: 1, columns: 1 };
};

const index = ([list = null, first, second]: Value[], scope: Scope): Value => {
  const { rows } = sizeOf(list);
  const sideways = second === undefined && rows === 1;
  const at = wholeNumber(first, 0, scope);
  const across = wholeNumber(second, second === undefined && !sideways && sizeOf(list).columns === 1 ? 1 : 0, scope);
  if (at instanceof FormulaError) return at;
  if (across instanceof FormulaError) return across;
  if (at < 0 || across < 0) return errorValue('#VALUE!');
  return sideways ? element(list, 1, at, scope) : element(list, at, across, scope);
};

const vectorOf = (value: Value, scope: Scope): readonly Scalar[] => {
  const { rows, columns } = sizeOf(value);
  if (rows !== 1 && columns !== 1) throw new NotComputable('list of several columns');
  return scope.reader.block(value).scalars;
};

const match = ([wanted = null, list = null, kind]: Value[], scope: Scope): Scalar => {
  const sought = singleValue(wanted, scope);
  const type = wholeNumber(kind, 1, scope);
  if (sought instanceof FormulaError) return sought;
  if (type instanceof FormulaError) return type;
  const values = vectorOf(list, scope);
  const at = type === 0 ? findExact(sought, values, true) : findSorted(sought, values, type < 0);
  return at < 0 ? MISSING : at + 1;
};

/* VLOOKUP searches the first column and answers from another one, HLOOKUP the same with rows. */
const tableLookup = (values: Value[], scope: Scope, byColumn: boolean): Value => {
  const [wanted = null, table = null, place, nearby] = values;
  const sought = singleValue(wanted, scope);
  const at = wholeNumber(place, 0, scope);
  const approximate = nearby === undefined ? true : toLogical(singleValue(nearby, scope));
  if (sought instanceof FormulaError) return sought;
  if (at instanceof FormulaError) return at;
  if (approximate instanceof FormulaError) return approximate;
  if (at < 1) return errorValue('#VALUE!');
  const { rows, columns } = sizeOf(table);
  if (at > (byColumn ? columns : rows)) return BEYOND;
  const keys = scope.reader.block(byColumn ? element(table, 0, 1, scope) : element(table, 1, 0, scope)).scalars;
  const found = approximate ? findSorted(sought, keys, false) : findExact(sought, keys, true);
  if (found < 0) return MISSING;
  return byColumn ? element(table, found + 1, at, scope) : element(table, at, found + 1, scope);
};

const lookup = ([wanted = null, list = null, results]: Value[], scope: Scope): Value => {
  const sought = singleValue(wanted, scope);
  if (sought instanceof FormulaError) return sought;
  const at = findSorted(sought, vectorOf(list, scope), false);
  if (at < 0) return MISSING;
  const source = results ?? list;
  return sizeOf(source).rows === 1 ? element(source, 1, at + 1, scope) : element(source, at + 1, 1, scope);
};

const xlookup = ([wanted = null, list = null, results = null, missing, mode, search]: Value[], scope: Scope): Value => {
  const sought = singleValue(wanted, scope);
  const [kind, order] = [wholeNumber(mode, 0, scope), wholeNumber(search, 1, scope)];
  if (sought instanceof FormulaError) return sought;
  if ((kind !== 0 && kind !== 2) || order !== 1) throw new NotComputable('XLOOKUP mode');
  const { rows, columns } = sizeOf(results);
  const values = vectorOf(list, scope);
  if ((rows !== 1 && columns !== 1) || rows * columns !== sizeOf(list).rows * sizeOf(list).columns)
    throw new NotComputable('XLOOKUP of rows');
  const at = findExact(sought, values, kind === 2);
  if (at < 0) return missing ?? MISSING;
  return rows === 1 ? element(results, 1, at + 1, scope) : element(results, at + 1, 1, scope);
};

const place = (pick: (area: AreaValue['area']) => number, own: (scope: Scope) => number) =>
  onValues(0, 1, ([value], scope) => {
    if (value === undefined) return own(scope) + 1;
    if (!(value instanceof AreaValue) || scope.arrays) throw new NotComputable('place of a value');
    return pick(value.area) + 1;
  });

/** Looking up, and where things stand. */
export const lookupFunctions: FunctionTable = {
  INDEX: onValues(2, 3, index),
  MATCH: onValues(2, 3, match),
  VLOOKUP: onValues(3, 4, (values, scope) => tableLookup(values, scope, true)),
  HLOOKUP: onValues(3, 4, (values, scope) => tableLookup(values, scope, false)),
  LOOKUP: onNodes(2, 3, (nodes, scope) => {
    const [wanted = null, ...lists] = nodes.map((node, at) => scope.evaluate(node, at > 0));
    return lookup([wanted, ...lists], scope);
  }),
  XLOOKUP: onValues(3, 6, xlookup),
  ROW: place(
    ({ row }) => row,
    ({ row }) => row,
  ),
  COLUMN: place(
    ({ column }) => column,
    ({ column }) => column,
  ),
  ROWS: onValues(1, 1, ([value = null]) => sizeOf(value).rows),
  COLUMNS: onValues(1, 1, ([value = null]) => sizeOf(value).columns),
  HYPERLINK: onScalars(1, 2, ([address = null, friendly]) => (friendly === undefined ? address : friendly)),
};
