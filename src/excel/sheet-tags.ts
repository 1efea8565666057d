import { OWN_SHEET_KINDS, type OwnSheetKind } from '../actions/workbook-port';
import { readTextFormula, textFormula } from './text-formula';

/** Hidden names that tell a sheet or a column of ours from the user's own; Latin letters survive every program. */
export const SHEET_TAG = 'GHTZ_sheet';
export const COLUMN_TAG = 'GHTZ_column';
export const DATA_TAG = 'GHTZ_data';

/** In the place of the fingerprint, as long as a sheet is being written: nobody's work is in it. */
export const UNFINISHED = '';

const VERSION = 1;
const TAG = new RegExp(`^(${OWN_SHEET_KINDS.join('|')})\\|\\d+\\|([0-9a-f]*)(?:\\|(.*))?$`, 's');

/** What a sheet of ours says about itself: its kind, which of several it is, and the fingerprint of what we wrote. */
export interface SheetTag {
  readonly kind: OwnSheetKind;
  readonly key: string | null;
  readonly fingerprint: string;
}

export const sheetTagFormula = ({ kind, key, fingerprint }: SheetTag): string =>
  `=${textFormula(`${kind}|${VERSION}|${fingerprint}${key === null ? '' : `|${key}`}`)}`;

/** Reads a tag; null for a name of that spelling which is not ours. */
export const readSheetTag = (formula: unknown): SheetTag | null => {
  const match = TAG.exec(readTextFormula(formula) ?? '');
  return match ? { kind: match[1] as OwnSheetKind, fingerprint: match[2] ?? '', key: match[3] ?? null } : null;
};

/** FNV-1a. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
};

const REFERENCE =
  /(?:'(?:[^']|'')+'|[^\s'"!(),;:&=<>+*/^-]+)!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|#REF!)|#REF!/gi;

/* More digits than this are no person's, and not every program keeps them. */
const DIGITS = 15;

/**
 * A cell's content without what programs change in it by themselves when rows move, sheets are renamed or the file is
 * saved: only what a person typed makes it another one.
 */
const settled = (content: unknown): string => {
  if (typeof content === 'number') return String(Number(content.toPrecision(DIGITS)));
  const text = String(content);
  if (!text.startsWith('=')) return text;
  // LibreOffice saves logical values as formulas.
  const logical = /^=(TRUE|FALSE)\(\)$/.exec(text)?.[1];
  return logical?.toLowerCase() ?? text.replace(REFERENCE, '!').replace(/\s/g, '');
};

/* The rows and columns around what is filled, as a used range has them. */
const filledPart = (cells: readonly (readonly unknown[])[]): (readonly unknown[])[] => {
  const isFilled = (content: unknown): boolean => content !== '';
  const rows = cells.flatMap((row, index) => (row.some(isFilled) ? [index] : []));
  const firsts = cells.map((row) => row.findIndex(isFilled)).filter((column) => column >= 0);
  const first = firsts.reduce((least, column) => Math.min(least, column), Infinity);
  const last = cells.reduce((most, row) => Math.max(most, row.findLastIndex(isFilled)), -1);
  return cells.slice(rows[0] ?? 0, (rows.at(-1) ?? -1) + 1).map((row) => row.slice(first, last + 1));
};

/** A short number of a block's values and formulas that changes when anybody changes a cell; blanks around it do not count. */
export const fingerprint = (cells: readonly (readonly unknown[])[]): string =>
  hash(
    filledPart(cells)
      .map((row) => row.map(settled).join('\u001f'))
      .join('\u001e'),
  ).toString(16);
