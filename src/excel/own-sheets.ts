import type { OwnSheetContent, OwnSheetOutcome } from '../actions/workbook-port';
import { everywhere } from './everywhere';
import { queueFarewell, type OldSheet } from './old-sheets';
import { contentBlock, linkColumns } from './own-sheet-content';
import { layOutOwnSheet } from './own-sheet-layout';
import { freeSheetName } from './sheet-names';
import { fingerprint } from './sheet-tags';
import type { SurveyedSheet } from './surveyed-sheet';
import { discardHalfSheets, queueFinished, queueNewSheet } from './unfinished-sheets';

const ROWS_PER_WRITE = 3000;

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
  const worksheet = queueNewSheet(context, temporary, content.kind);
  const block = contentBlock(content);
  try {
    await writeCells(context, worksheet, block, linkColumns(content));
    layOutOwnSheet(worksheet, content, block.length);
    queueFinished(worksheet, { kind: content.kind, key: null, fingerprint: fingerprint(block) });
    const farewell = queueFarewell(old, [...names, temporary]);
    const written = freeSheetName(content.title, [...foreign, ...farewell.kept]);
    if (written !== temporary) worksheet.name = written;
    await context.sync();
    return { written, ...farewell };
  } catch (error) {
    const replaces = old.map(({ sheet }) => sheet.survey.name);
    await discardHalfSheets(context, [{ name: temporary, replaces }]).catch(() => undefined);
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
