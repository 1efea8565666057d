import type { OwnSheetContent } from '../actions/workbook-port';
import type { Severity } from '../domain/findings/finding';

const FONT_COLOR: Readonly<Record<Severity, string>> = { error: '#9C0006', warning: '#7F6000', info: '#1F4E79' };
/** Width of one character of the standard font, in points. */
const CHARACTER = 6;

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

const headings = (worksheet: Excel.Worksheet, { headers, titleLines, widths }: OwnSheetContent): void => {
  const title = worksheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  title.bold = true;
  title.size = 14;
  const header = worksheet.getRangeByIndexes(titleLines.length, 0, 1, headers.length);
  header.format.font.bold = true;
  header.format.fill.color = '#F2F2F2';
  widths.forEach((width, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * CHARACTER;
  });
};

const body = (
  worksheet: Excel.Worksheet,
  { headers, severities }: OwnSheetContent,
  first: number,
  count: number,
): void => {
  const { format } = worksheet.getRangeByIndexes(first, 0, count, headers.length);
  format.wrapText = true;
  format.verticalAlignment = 'Top';
  format.autofitRows();
  severityRuns(severities).forEach(({ severity, start, count: rows }) => {
    worksheet.getRangeByIndexes(first + start, 0, rows, 1).format.font.color = FONT_COLOR[severity];
  });
  worksheet.autoFilter.apply(worksheet.getRangeByIndexes(first - 1, 0, count + 1, headers.length));
};

/** Queues the look of a sheet of ours: bold heads, wrapped rows, frozen and filterable header, A4 across. */
export const layOutOwnSheet = (worksheet: Excel.Worksheet, content: OwnSheetContent, rowCount: number): void => {
  const { headers, titleLines, data } = content;
  const first = titleLines.length + 1;
  headings(worksheet, content);
  if (rowCount > first) body(worksheet, content, first, rowCount - first);
  if (data) worksheet.getRangeByIndexes(0, headers.length, 1, 1).getEntireColumn().columnHidden = true;
  worksheet.freezePanes.freezeRows(first);
  printSetUp(worksheet, titleLines.length);
};
