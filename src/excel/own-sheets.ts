import type { OwnSheetContent, OwnSheetOutcome } from '../actions/workbook-port';
import type { CellValue } from '../domain/cell/cell-value';
import type { Severity } from '../domain/findings/finding';
import { contentBlock, linkColumns } from './own-sheet-content';
import { freeSheetName } from './sheet-names';
import { fingerprint, SHEET_TAG, sheetTagFormula } from './sheet-tags';
import type { SurveyedSheet } from './surveyed-sheet';

const FONT_COLOR: Readonly<Record<Severity, string>> = { error: '#9C0006', warning: '#7F6000', info: '#1F4E79' };
const ROWS_PER_WRITE = 3000;
/** Width of one character of the standard font, in points. */
const CHARACTER = 6;

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
const queueFarewell = (old: readonly OldSheet[], taken: readonly string[]): Omit<OwnSheetOutcome, 'written'> => {
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

const layOut = (worksheet: Excel.Worksheet, content: OwnSheetContent, rowCount: number): void => {
  const { headers, titleLines, widths, severities } = content;
  const headerRow = titleLines.length;
  const title = worksheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  title.bold = true;
  title.size = 14;
  const header = worksheet.getRangeByIndexes(headerRow, 0, 1, headers.length);
  header.format.font.bold = true;
  header.format.fill.color = '#F2F2F2';
  widths.forEach((width, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * CHARACTER;
  });
  if (rowCount > headerRow + 1) {
    const body = worksheet.getRangeByIndexes(headerRow + 1, 0, rowCount - headerRow - 1, headers.length);
    body.format.wrapText = true;
    body.format.verticalAlignment = 'Top';
    body.format.autofitRows();
  }
  severityRuns(severities).forEach(({ severity, start, count }) => {
    worksheet.getRangeByIndexes(headerRow + 1 + start, 0, count, 1).format.font.color = FONT_COLOR[severity];
  });
  if (content.data) worksheet.getRangeByIndexes(0, headers.length, 1, 1).getEntireColumn().columnHidden = true;
  worksheet.freezePanes.freezeRows(headerRow + 1);
  if (rowCount > headerRow + 1) {
    worksheet.autoFilter.apply(worksheet.getRangeByIndexes(headerRow, 0, rowCount - headerRow, headers.length));
  }
  printSetUp(worksheet, headerRow);
};

/** Neighbouring rows of one severity; the rows come sorted by severity, so there are at most three runs. */
const severityRuns = (severities: readonly Severity[]): { severity: Severity; start: number; count: number }[] => {
  const runs: { severity: Severity; start: number; count: number }[] = [];
  severities.forEach((severity, start) => {
    const last = runs.at(-1);
    if (last?.severity === severity) last.count += 1;
    else runs.push({ severity, start, count: 1 });
  });
  return runs;
};

const printSetUp = ({ pageLayout }: Excel.Worksheet, headerRow: number): void => {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
};

/** One value for a whole range: Excel takes it bare, the type declarations know only blocks. */
const everywhere = (value: string): string[][] => value as unknown as string[][];

const writeCells = async (
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  block: string[][],
  links: number[],
) => {
  const width = block[0]?.length ?? 1;
  worksheet.getRangeByIndexes(0, 0, block.length, width).numberFormat = everywhere('@');
  for (const column of links) {
    worksheet.getRangeByIndexes(0, column, block.length, 1).numberFormat = everywhere('General');
  }
  for (let row = 0; row < block.length; row += ROWS_PER_WRITE) {
    if (row > 0) await context.sync();
    const part = block.slice(row, row + ROWS_PER_WRITE);
    worksheet.getRangeByIndexes(row, 0, part.length, width).values = part;
  }
};

/**
 * Writes a new sheet of ours; the old one goes only when the new one is complete, and what a user wrote into it stays
 * under another title. One batch for every 3,000 rows.
 */
export const replaceOwnSheet = async (
  context: Excel.RequestContext,
  content: OwnSheetContent,
  sheets: readonly SurveyedSheet[],
  oldSheets: readonly OldSheet[],
): Promise<OwnSheetOutcome> => {
  const names = sheets.map(({ survey }) => survey.name);
  const old = oldSheets.filter(({ sheet }) => sheet.tag?.kind === content.kind);
  const foreign = names.filter((name) => !old.some(({ sheet }) => sheet.survey.name === name));
  const temporary = freeSheetName(`${content.title} `.trim(), names);
  const worksheet = context.workbook.worksheets.add(temporary);
  const block = contentBlock(content);
  try {
    await writeCells(context, worksheet, block, linkColumns(content));
    layOut(worksheet, content, block.length);
    const tag = worksheet.names.add(
      SHEET_TAG,
      sheetTagFormula({ kind: content.kind, fingerprint: fingerprint(block) }),
    );
    tag.visible = false;
    const farewell = queueFarewell(old, [...names, temporary]);
    const written = freeSheetName(content.title, [...foreign, ...farewell.kept]);
    if (written !== temporary) worksheet.name = written;
    await context.sync();
    return { written, ...farewell };
  } catch (error) {
    await discard(context, temporary).catch(() => undefined);
    throw error;
  }
};

/** Adds rows at the end of our sheet, in one batch; what a user wrote there stays. */
export const appendToOwnSheet = async (
  context: Excel.RequestContext,
  content: OwnSheetContent,
  { worksheet, survey }: SurveyedSheet,
): Promise<string> => {
  const block = contentBlock(content).slice(content.titleLines.length + 1);
  const range = worksheet.getRangeByIndexes(survey.rowCount, 0, block.length, content.headers.length);
  range.numberFormat = everywhere('@');
  for (const column of linkColumns(content)) {
    worksheet.getRangeByIndexes(survey.rowCount, column, block.length, 1).numberFormat = everywhere('General');
  }
  range.values = block;
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Top';
  await context.sync();
  return survey.name;
};

/** Deletes the half-written sheet of a failed batch. */
const discard = async (context: Excel.RequestContext, name: string): Promise<void> => {
  const half = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (!half.isNullObject) half.delete();
  await context.sync();
};

/** Removes our sheets of the given kinds; those a user wrote in stay and become the user's own. */
export const removeOwnSheets = async (
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
  oldSheets: readonly OldSheet[],
): Promise<OwnSheetOutcome> => {
  const names = sheets.map(({ survey }) => survey.name);
  const outcome = queueFarewell(oldSheets, names);
  await context.sync();
  return { written: null, ...outcome };
};
