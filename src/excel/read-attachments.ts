import { ActionError } from '../actions/action-error';
import type { AttachmentRequest, CellAttachment } from '../actions/workbook-port';
import { remarkCollections, type Remark } from './remark-collections';
import type { SurveyedSheet } from './surveyed-sheet';

/** Properties of one cell take about 25 bytes, a link's some 150: a batch stays below 2 MB. */
const CELLS_PER_READ = 12_000;

/** Cells of one column. */
interface Stretch {
  readonly sheet: SurveyedSheet;
  readonly column: number;
  readonly row: number;
  readonly rowCount: number;
}

const stretchesOf = (sheet: SurveyedSheet, { firstRow, lastRow, columns }: AttachmentRequest): Stretch[] => {
  const last = Math.min(lastRow, sheet.survey.rowCount - 1);
  const stretches: Stretch[] = [];
  for (const column of columns) {
    for (let row = firstRow; row <= last; row += CELLS_PER_READ) {
      stretches.push({ sheet, column, row, rowCount: Math.min(CELLS_PER_READ, last - row + 1) });
    }
  }
  return stretches;
};

const queueLinks = ({ sheet, column, row, rowCount }: Stretch): (() => CellAttachment[]) => {
  const cells = sheet.worksheet.getRangeByIndexes(row, column, rowCount, 1).getCellProperties({ hyperlink: true });
  return () =>
    cells.value.flatMap(([cell], index) => {
      const text = cell?.hyperlink?.address ?? cell?.hyperlink?.documentReference ?? '';
      return text === '' ? [] : [{ sheet: sheet.survey.name, row: row + index, column, kind: 'link', text } as const];
    });
};

const stopIf = (signal: AbortSignal): void => {
  if (signal.aborted) throw new ActionError('cancelled');
};

const readLinks = async (
  context: Excel.RequestContext,
  stretches: readonly Stretch[],
  signal: AbortSignal,
): Promise<CellAttachment[]> => {
  const found: CellAttachment[] = [];
  let queued: (() => CellAttachment[])[] = [];
  let room = CELLS_PER_READ;
  const flush = async (): Promise<void> => {
    await context.sync();
    found.push(...queued.flatMap((finish) => finish()));
    [queued, room] = [[], CELLS_PER_READ];
    stopIf(signal);
  };
  for (const stretch of stretches) {
    if (stretch.rowCount > room) await flush();
    queued.push(queueLinks(stretch));
    room -= stretch.rowCount;
  }
  await flush();
  return found;
};

const isAsked = (requests: readonly AttachmentRequest[], { sheet, row, column }: CellAttachment): boolean =>
  requests.some(
    (request) =>
      request.sheet === sheet && request.firstRow <= row && row <= request.lastRow && request.columns.includes(column),
  );

const readRemarks = async (
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
  collections: readonly (readonly Remark[])[],
): Promise<CellAttachment[]> => {
  const places = sheets.flatMap((sheet, index) =>
    (collections[index] ?? []).map((remark) => {
      const range = remark.getLocation();
      range.load('rowIndex,columnIndex');
      return { sheet: sheet.survey.name, text: remark.content, range };
    }),
  );
  if (places.length > 0) await context.sync();
  return places.map(({ sheet, text, range: { rowIndex, columnIndex } }) => ({
    sheet,
    row: rowIndex,
    column: columnIndex,
    kind: 'comment',
    text,
  }));
};

/**
 * Links and comments that hang on the cells asked for: one batch for every 12,000 cells, one more where there are comments.
 * Notes are read where Excel can (ExcelApi 1.18).
 * @throws ActionError `cancelled`
 */
export const readAttachments = async (
  context: Excel.RequestContext,
  sheetOf: (name: string) => SurveyedSheet,
  requests: readonly AttachmentRequest[],
  signal: AbortSignal,
): Promise<CellAttachment[]> => {
  const stretches = requests.flatMap((request) => stretchesOf(sheetOf(request.sheet), request));
  if (stretches.length === 0) return [];
  const sheets = [...new Set(stretches.map(({ sheet }) => sheet))];
  const queued = sheets.map(({ worksheet }) => remarkCollections(worksheet));
  const links = await readLinks(context, stretches, signal);
  const collections = queued.map((each) => each.flatMap(({ items }): readonly Remark[] => items));
  const remarks = await readRemarks(context, sheets, collections);
  return [...links, ...remarks.filter((remark) => isAsked(requests, remark))];
};
