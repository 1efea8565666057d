import type { CellArea } from '../../model/types';
import type { NameModel, SheetModel } from '../../model/workbook';
import type { Arguments } from '../../protocol/arguments';
import { ExcelError } from '../../protocol/excel-error';
import type { Session } from '../../session';
import { RangeObject } from '../range';
import { parseArea, splitSheet } from './a1';
import { WHOLE_SHEET } from './area';
import type { RangeTarget } from './range-target';

/** Longest address text Excel takes. */
const LONGEST_ADDRESS = 8192;

const invalid = () => new ExcelError('InvalidArgument');
const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Worksheet of a name, without regard to case; undefined when there is none. */
export const sheetNamed = (session: Session, name: string): SheetModel | undefined =>
  session.workbook.sheets.find((sheet) => sameName(sheet.name, name));

/** The cells a formula such as "=Sheet1!$A$1:$B$2" stands for; null when it is anything else. */
export const rangeOfFormula = (session: Session, formula: string): RangeTarget | null => {
  const { sheet: name, rest } = splitSheet(formula.replace(/^=/, '').trim());
  const sheet = name === null ? undefined : sheetNamed(session, name);
  const area = parseArea(rest);
  return sheet && area ? { sheet, area } : null;
};

const visibleName = (session: Session, sheet: SheetModel, text: string): NameModel | undefined => {
  const named = session.workbook.names.filter((item) => sameName(item.name, text));
  return named.find((item) => item.sheetId === sheet.id) ?? named.find((item) => item.sheetId === null);
};

const namedArea = (session: Session, sheet: SheetModel, text: string): CellArea | null => {
  const table = sheet.tables.find((item) => sameName(item.name, text));
  if (table) return table.area;
  const name = visibleName(session, sheet, text);
  const target = name ? rangeOfFormula(session, name.formula) : null;
  return target?.sheet === sheet ? target.area : null;
};

/** The area an address on a sheet means: A1 text with or without this sheet's name, a defined name, a table. */
export const areaOfAddress = (session: Session, sheet: SheetModel, address: string): CellArea => {
  if (address.length > LONGEST_ADDRESS) throw invalid();
  const { sheet: prefix, rest } = splitSheet(address.trim());
  if (prefix !== null && !sameName(prefix, sheet.name)) throw invalid();
  const area = parseArea(rest) ?? namedArea(session, sheet, rest);
  if (!area) throw invalid();
  return area;
};

/** Several addresses with commas between them. */
export const areasOfAddress = (session: Session, sheet: SheetModel, address: string): readonly CellArea[] => {
  if (address.length > LONGEST_ADDRESS) throw invalid();
  return splitAtCommas(address).map((part) => areaOfAddress(session, sheet, part));
};

/* A comma inside a quoted sheet name is none of ours. */
const splitAtCommas = (text: string): readonly string[] => text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [text];

/** An argument that is a Range of this sheet or an address on it; null when absent. */
export const rangeArgument = (args: Arguments, index: number, sheet: SheetModel, session: Session): CellArea | null => {
  if (args.isObject(index)) {
    const target = RangeObject.targetOf(args.object(index));
    if (target.sheet !== sheet) throw invalid();
    return target.area;
  }
  const address = args.textOr(index, null);
  return address === null ? null : areaOfAddress(session, sheet, address);
};

/** Like rangeArgument, the whole sheet when absent. */
export const rangeOrSheet = (args: Arguments, index: number, sheet: SheetModel, session: Session): CellArea =>
  rangeArgument(args, index, sheet, session) ?? WHOLE_SHEET;

/** An argument that is a Range of any sheet, or an address that may name one; throws InvalidArgument when absent. */
export const rangeFromAnywhere = (args: Arguments, index: number, sheet: SheetModel, session: Session): RangeTarget => {
  if (args.isObject(index)) return RangeObject.targetOf(args.object(index));
  const { sheet: prefix, rest } = splitSheet(args.text(index));
  const home = prefix === null ? sheet : sheetNamed(session, prefix);
  if (!home) throw invalid();
  return { sheet: home, area: areaOfAddress(session, home, rest) };
};
