import type { DrawnPrint, SheetDrawing } from '../../actions/sheet-drawing';
import { passingRangeOf } from '../range-of';
import type { Calls } from './calls';

const rowsText = ({ first, last }: NonNullable<DrawnPrint['titleRows']>): string => `$${first + 1}:$${last + 1}`;

/* Excel overlooks page breaks where it fits pages, so a sheet with breaks keeps its size unless told otherwise. */
const drawZoom = (pageLayout: Excel.PageLayout, print: DrawnPrint): void => {
  const { breaksBefore = [], fitWidth = breaksBefore.length > 0 ? 0 : 1, fitHeight } = print;
  if (fitWidth === 0 && fitHeight === undefined) return;
  pageLayout.zoom = {
    ...(fitWidth > 0 ? { horizontalFitToPages: fitWidth } : {}),
    ...(fitHeight === undefined ? {} : { verticalFitToPages: fitHeight }),
  };
};

/** Queues A4 page set-up, margins and page breaks. */
export function* drawPage(worksheet: Excel.Worksheet, { print }: SheetDrawing): Calls {
  const { pageLayout } = worksheet;
  pageLayout.orientation = print.orientation;
  pageLayout.paperSize = 'A4';
  drawZoom(pageLayout, print);
  if (print.margins) pageLayout.setPrintMargins('Centimeters', { ...print.margins });
  if (print.area) pageLayout.setPrintArea(passingRangeOf(worksheet, print.area));
  if (print.titleRows) pageLayout.setPrintTitleRows(rowsText(print.titleRows));
  if (print.centerHorizontally) pageLayout.centerHorizontally = true;
  if (print.footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
  for (const row of print.breaksBefore ?? []) {
    worksheet.horizontalPageBreaks.add(passingRangeOf(worksheet, { row, column: 0, rowCount: 1, columnCount: 1 }));
    yield 1;
  }
}
