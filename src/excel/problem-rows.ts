import type { RowsContent } from '../actions/workbook-port';
import { freeSheetName } from './sheet-names';
import { fingerprint, SHEET_TAG, sheetTagFormula } from './sheet-tags';
import type { SurveyedSheet } from './surveyed-sheet';

/** Neighbouring rows, so that a long list of rows is a short list of ranges. */
const runsOf = (rows: readonly number[]): { row: number; rowCount: number }[] => {
  const runs: { row: number; rowCount: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last.row + last.rowCount) last.rowCount += 1;
    else runs.push({ row, rowCount: 1 });
  }
  return runs;
};

const loadLayout = async (context: Excel.RequestContext, source: Excel.Worksheet, { rows, values }: RowsContent) => {
  const width = values[0]?.length ?? 1;
  const formats = runsOf(rows).map(({ row, rowCount }) => {
    const range = source.getRangeByIndexes(row, 0, rowCount, width);
    range.load('numberFormat');
    return range;
  });
  const columns = Array.from({ length: width }, (_, column) => {
    const { format } = source.getRangeByIndexes(0, column, 1, 1);
    format.load('columnWidth');
    return format;
  });
  await context.sync();
  return {
    formats: formats.flatMap((range) => range.numberFormat as string[][]),
    widths: columns.map(({ columnWidth }) => columnWidth),
  };
};

const asText = (values: RowsContent['values'], formats: readonly (readonly string[])[]): string[][] =>
  values.map((row, index) =>
    row.map((value, column) =>
      typeof value === 'string' && value !== '' ? '@' : (formats[index]?.[column] ?? 'General'),
    ),
  );

/** Writes a register of nothing but these rows: head and widths as in the register, text kept text. */
export const writeProblemRows = async (
  context: Excel.RequestContext,
  content: RowsContent,
  source: SurveyedSheet,
  names: readonly string[],
): Promise<string> => {
  const { headRows, values } = content;
  const width = values[0]?.length ?? 1;
  const { formats, widths } = await loadLayout(context, source.worksheet, content);
  const name = freeSheetName(content.title, names);
  const target = context.workbook.worksheets.add(name);
  const head = source.worksheet.getRangeByIndexes(0, 0, headRows, width);
  target.getRangeByIndexes(0, 0, headRows, width).copyFrom(head);
  widths.forEach((points, column) => {
    target.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
  const body = target.getRangeByIndexes(headRows, 0, values.length, width);
  body.numberFormat = asText(values, formats);
  body.values = values.map((row) => [...row]);
  body.numberFormat = formats;
  const used = target.getUsedRange(true);
  used.load('formulas');
  await context.sync();
  const tag = { kind: 'rows', key: null, fingerprint: fingerprint(used.formulas as unknown[][]) } as const;
  target.names.add(SHEET_TAG, sheetTagFormula(tag)).visible = false;
  await context.sync();
  return name;
};
