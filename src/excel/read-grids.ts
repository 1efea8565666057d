import { ActionError } from '../actions/action-error';
import type { RowsRead } from '../actions/workbook-port';
import type { Grid } from '../domain/cell/grid';
import { readBlocks } from './read-blocks';
import { queueHeadMerges } from './read-grid';
import type { SurveyedSheet } from './surveyed-sheet';

/**
 * The filled parts of several sheets from A1: one batch for every 2 MB and one for the merged areas of all their heads.
 * @throws ActionError `cancelled` between two batches
 */
export const readGrids = async (
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
  progress: RowsRead,
  signal: AbortSignal,
): Promise<Grid[]> => {
  const total = sheets.reduce((sum, { survey }) => sum + survey.rowCount, 0);
  let done = 0;
  const places = sheets.map(({ worksheet, survey: { rowCount, columnCount } }) => ({
    worksheet,
    rowCount,
    columnCount,
  }));
  const read = await readBlocks(context, places, ['values'], (rows) => {
    progress((done += rows), total);
    if (signal.aborted) throw new ActionError('cancelled');
  });
  const merges = sheets.map(queueHeadMerges);
  if (merges.some((calls) => calls.length > 0)) await context.sync();
  return sheets.map(({ survey }, index) => ({
    sheet: survey.name,
    values: read[index]?.values ?? [],
    merges: (merges[index] ?? []).flatMap((call) => call.areas()),
  }));
};
