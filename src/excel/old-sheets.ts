import type { OwnSheetKind, OwnSheetOutcome } from '../actions/workbook-port';
import type { CellValue } from '../domain/cell/cell-value';
import { rangeOf } from './range-of';
import { readBlocks } from './read-blocks';
import { freeSheetName } from './sheet-names';
import { fingerprint, SHEET_TAG, UNFINISHED } from './sheet-tags';
import type { SurveyedSheet } from './surveyed-sheet';

/** One of our sheets, and what stands in it now, from A1 on. */
export interface OldSheet {
  readonly sheet: SurveyedSheet;
  readonly formulas: readonly (readonly CellValue[])[];
}

/** Sheets of this many cells are read together with other things; larger ones for themselves. */
const SMALL = 20_000;

/** Queues the contents of a sheet of ours; null for one that is too large to come along. Read after the next sync. */
export const queueOldSheet = (sheet: SurveyedSheet): (() => OldSheet) | null => {
  const { rowCount, columnCount } = sheet.survey;
  if (rowCount * columnCount > SMALL) return null;
  if (rowCount * columnCount === 0) return () => ({ sheet, formulas: [] });
  const range = rangeOf(sheet.worksheet, { row: 0, column: 0, rowCount, columnCount });
  range.load('formulas');
  return () => ({ sheet, formulas: range.formulas as CellValue[][] });
};

/** Reads sheets of ours, to see whether somebody has written in them: one batch for every 2 MB. */
export const readOldSheets = async (
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
): Promise<OldSheet[]> => {
  const places = sheets.map(({ worksheet, survey: { rowCount, columnCount } }) => ({
    worksheet,
    rowCount,
    columnCount,
  }));
  const read = await readBlocks(context, places, ['formulas']);
  return sheets.map((sheet, index) => ({ sheet, formulas: read[index]?.formulas ?? [] }));
};

/** True for a sheet whose drawing never came to its end. */
export const isUnfinished = ({ tag }: SurveyedSheet): boolean => tag?.fingerprint === UNFINISHED;

/** True when the sheet holds exactly what we wrote, or nothing, or was never finished. */
export const isUntouched = ({ sheet, formulas }: OldSheet): boolean =>
  isUnfinished(sheet) ||
  formulas.every((row) => row.every((content) => content === '')) ||
  fingerprint(formulas) === sheet.tag?.fingerprint;

/** The texts of the hidden last column, from the header row down. Its first text is the only one that begins an object. */
export const ownData = ({ formulas }: OldSheet): string[] | null => {
  const last = formulas.map((row) => String(row.at(-1)));
  const start = last.findIndex((text) => text.startsWith('{'));
  return start < 0 ? null : last.slice(start);
};

/** Sheets that people are meant to write in: what they wrote belongs to the sheet, which stays ours. */
const STAYS_OURS: readonly OwnSheetKind[] = ['form', 'outline', 'attachment', 'ledger', 'settings', 'review', 'log'];

/** Queues the end of our old sheets: untouched ones go, the others stay, those not meant for writing as the user's own. */
export const queueFarewell = (old: readonly OldSheet[], taken: readonly string[]): Omit<OwnSheetOutcome, 'written'> => {
  const removed: string[] = [];
  const kept: string[] = [];
  for (const each of old) {
    const { worksheet, survey, tag } = each.sheet;
    if (isUntouched(each)) {
      worksheet.delete();
      removed.push(survey.name);
    } else if (tag && STAYS_OURS.includes(tag.kind)) kept.push(survey.name);
    else {
      const name = freeSheetName(`${survey.name}（旧）`, [...taken, ...kept]);
      worksheet.names.getItem(SHEET_TAG).delete();
      worksheet.name = name;
      kept.push(name);
    }
  }
  return { removed, kept };
};
