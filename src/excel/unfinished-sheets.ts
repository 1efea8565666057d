import type { OwnSheetKind } from '../actions/workbook-port';
import { readSheetTag, SHEET_TAG, sheetTagFormula, UNFINISHED, type SheetTag } from './sheet-tags';

/**
 * Queues a new sheet. It says from the first moment that it is ours and not finished, so that it is known for what it is
 * should this run never come to its end.
 */
export const queueNewSheet = (
  context: Excel.RequestContext,
  name: string,
  kind: OwnSheetKind,
  key: string | null = null,
): Excel.Worksheet => {
  const worksheet = context.workbook.worksheets.add(name);
  const tag = sheetTagFormula({ kind, key, fingerprint: UNFINISHED });
  worksheet.names.add(SHEET_TAG, tag).visible = false;
  return worksheet;
};

/** Queues the word that the sheet is complete. */
export const queueFinished = (worksheet: Excel.Worksheet, tag: SheetTag): void => {
  worksheet.names.getItem(SHEET_TAG).formula = sheetTagFormula(tag);
};

/** A sheet in the making, and the sheets it was to replace. */
export interface HalfSheet {
  readonly name: string;
  readonly replaces: readonly string[];
}

/**
 * Deletes what a failed run left half done. A sheet that is finished and has taken the earlier one's place stays; so does
 * one without our tag: somebody else gave that name to a sheet of their own.
 */
export const discardHalfSheets = async (context: Excel.RequestContext, halves: readonly HalfSheet[]): Promise<void> => {
  const { worksheets } = context.workbook;
  const left = halves.map(({ name, replaces }) => {
    const worksheet = worksheets.getItemOrNullObject(name);
    const tag = worksheet.names.getItemOrNullObject(SHEET_TAG);
    tag.load('formula');
    return { worksheet, tag, olds: replaces.map((old) => worksheets.getItemOrNullObject(old)) };
  });
  await context.sync();
  for (const { worksheet, tag, olds } of left) {
    const found = tag.isNullObject ? null : readSheetTag(tag.formula);
    const isFinished = found?.fingerprint !== UNFINISHED && olds.every((old) => old.isNullObject);
    if (found && !isFinished) worksheet.delete();
  }
  await context.sync();
};
