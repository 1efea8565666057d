import type { OwnSheetOutcome } from '../actions/workbook-port';
import type { CellValue } from '../domain/cell/cell-value';
import { freeSheetName } from './sheet-names';
import { fingerprint, SHEET_TAG } from './sheet-tags';
import type { SurveyedSheet } from './surveyed-sheet';

/** One of our sheets, and what stands in it now; read after the next sync. */
export interface OldSheet {
  readonly sheet: SurveyedSheet;
  readonly used: Excel.Range;
}

/** Queues the contents of our sheets, to see whether somebody has written in them. */
export const queueOldSheets = (sheets: readonly SurveyedSheet[]): OldSheet[] =>
  sheets
    .filter(({ tag }) => tag !== null)
    .map((sheet) => {
      const used = sheet.worksheet.getUsedRangeOrNullObject(true);
      used.load('formulas');
      return { sheet, used };
    });

/** True when the sheet holds exactly what we wrote. */
const isUntouched = ({ sheet, used }: OldSheet): boolean =>
  used.isNullObject || fingerprint(used.formulas as unknown[][]) === sheet.tag?.fingerprint;

/** The texts of the hidden last column, from the header row down. Its first text is the only one that begins an object. */
export const ownData = ({ used }: OldSheet): string[] | null => {
  if (used.isNullObject) return null;
  const last = (used.formulas as CellValue[][]).map((row) => String(row.at(-1)));
  const start = last.findIndex((text) => text.startsWith('{'));
  return start < 0 ? null : last.slice(start);
};

/** Queues the end of our old sheets: untouched ones go, the others become the user's own. */
export const queueFarewell = (old: readonly OldSheet[], taken: readonly string[]): Omit<OwnSheetOutcome, 'written'> => {
  const removed: string[] = [];
  const kept: string[] = [];
  for (const each of old) {
    const { worksheet, survey } = each.sheet;
    if (isUntouched(each)) {
      worksheet.delete();
      removed.push(survey.name);
    } else {
      worksheet.names.getItem(SHEET_TAG).delete();
      worksheet.name = freeSheetName(`${survey.name}（旧）`, taken);
      kept.push(worksheet.name);
    }
  }
  return { removed, kept };
};
