import type { OwnSheetKind } from '../actions/workbook-port';

/** Hidden names that tell a sheet or a column of ours from the user's own; Latin letters survive every program. */
export const SHEET_TAG = 'GHTZ_sheet';
export const COLUMN_TAG = 'GHTZ_column';

const VERSION = 1;

/** What a sheet of ours says about itself: its kind and the fingerprint of what we wrote. */
export interface SheetTag {
  readonly kind: OwnSheetKind;
  readonly fingerprint: string;
}

export const sheetTagFormula = ({ kind, fingerprint }: SheetTag): string => `="${kind}|${VERSION}|${fingerprint}"`;

/** Reads a tag; null for a name of that spelling which is not ours. */
export const readSheetTag = (formula: unknown): SheetTag | null => {
  const match = /^="(check|log|rows)\|\d+\|([0-9a-f]*)"$/.exec(typeof formula === 'string' ? formula : '');
  return match ? { kind: match[1] as OwnSheetKind, fingerprint: match[2] ?? '' } : null;
};

/** A short number of a block's cells that changes when anybody changes a cell (FNV-1a). */
export const fingerprint = (cells: readonly (readonly unknown[])[]): string => {
  let hash = 0x811c9dc5;
  const text = cells.map((row) => row.map(String).join('\u001f')).join('\u001e');
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16);
};
