import type { OwnSheetKind, SheetSurvey, WorkbookSurvey } from '../actions/workbook-port';
import type { CellValue } from '../domain/cell/cell-value';
import { withoutCopies } from './copied-sheets';
import { SETTINGS_KEY } from './settings';
import { COLUMN_TAG, readSheetTag, SHEET_TAG, type SheetTag } from './sheet-tags';
import type { SurveyedSheet } from './surveyed-sheet';

const ALL_ROWS = 1_048_576;
/** A register is never wider; a stray cell at XFD would otherwise make the used range sixteen thousand columns wide. */
const WIDEST = 256;
const HEAD_ROWS = 40;
const HEAD_COLUMNS = 60;

/** What the three batches of a survey bring home. */
export interface Surveyed {
  readonly workbook: WorkbookSurvey;
  readonly sheets: readonly SurveyedSheet[];
}

const look = (worksheet: Excel.Worksheet) => {
  const used = worksheet.getRangeByIndexes(0, 0, ALL_ROWS, WIDEST).getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount,columnIndex,columnCount');
  const sheetTag = worksheet.names.getItemOrNullObject(SHEET_TAG);
  sheetTag.load('formula');
  const columnTag = worksheet.names.getItemOrNullObject(COLUMN_TAG);
  const columnRange = columnTag.getRangeOrNullObject();
  columnRange.load('columnIndex');
  worksheet.protection.load('protected,options');
  const conditionalFormats = worksheet.getRange().conditionalFormats;
  conditionalFormats.load('items/type');
  return { worksheet, used, sheetTag, columnTag, columnRange, conditionalFormats };
};
type Look = ReturnType<typeof look>;

/** Sheets of ours that people write in, and whose words count. */
const WRITTEN_BY_PEOPLE: readonly OwnSheetKind[] = ['ledger', 'settings', 'review'];

const tagOf = ({ sheetTag }: Look): SheetTag | null => (sheetTag.isNullObject ? null : readSheetTag(sheetTag.formula));

/* Settings count also where somebody has hidden them. */
const mayMatter = ({ worksheet }: Look, tag: SheetTag | null): boolean => {
  if (tag?.kind === 'settings') return true;
  return worksheet.visibility === 'Visible' && (tag === null || WRITTEN_BY_PEOPLE.includes(tag.kind));
};

const headRange = (seen: Look): Excel.Range | null => {
  const { worksheet, used } = seen;
  const wanted = mayMatter(seen, tagOf(seen)) && !used.isNullObject;
  if (!wanted) return null;
  const rows = Math.min(HEAD_ROWS, used.rowIndex + used.rowCount);
  const columns = Math.min(HEAD_COLUMNS, used.columnIndex + used.columnCount);
  const range = worksheet.getRangeByIndexes(0, 0, rows, columns);
  range.load('values');
  return range;
};

const sheetSurvey = (seen: Look, head: Excel.Range | null): SheetSurvey => {
  const { worksheet, used, columnTag, columnRange } = seen;
  const tag = tagOf(seen);
  const empty = used.isNullObject;
  return {
    name: worksheet.name,
    visible: worksheet.visibility === 'Visible',
    own: tag?.kind ?? null,
    ownKey: tag?.key ?? null,
    resultColumn: columnTag.isNullObject || columnRange.isNullObject ? null : columnRange.columnIndex,
    rowCount: empty ? 0 : used.rowIndex + used.rowCount,
    columnCount: empty ? 0 : used.columnIndex + used.columnCount,
    protected: worksheet.protection.protected,
    formattable: (worksheet.protection.options as Excel.WorksheetProtectionOptions | null)?.allowFormatCells ?? false,
    head: { sheet: worksheet.name, values: (head?.values ?? []) as CellValue[][], merges: [] },
  };
};

/** Looks at every sheet from outside, in three batches however many sheets there are. */
export const surveyWorkbook = async (context: Excel.RequestContext): Promise<Surveyed> => {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name,items/visibility');
  const active = workbook.worksheets.getActiveWorksheet();
  active.load('name');
  const setting = workbook.settings.getItemOrNullObject(SETTINGS_KEY);
  setting.load('value');
  await context.sync();

  const looks = workbook.worksheets.items.map(look);
  await context.sync();
  const heads = looks.map(headRange);
  await context.sync();

  const found = looks.map((seen, index) => ({
    survey: sheetSurvey(seen, heads[index] ?? null),
    worksheet: seen.worksheet,
    conditionalFormats: seen.conditionalFormats,
    tag: tagOf(seen),
    hasResultColumn: !seen.columnTag.isNullObject,
  }));
  const sheets = withoutCopies(found);
  return {
    sheets,
    workbook: {
      sheets: sheets.map(({ survey }) => survey),
      activeSheet: active.name,
      structureProtected: workbook.protection.protected,
      readOnly: workbook.readOnly,
      settings: setting.isNullObject ? null : String(setting.value),
    },
  };
};
