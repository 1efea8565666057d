import type { SheetModel } from '../../host/model/workbook';
import { formatValue } from '../../host/number-format/format-value';
import { createConditionalLooks } from '../conditional/conditional-looks';
import { createRuleFormula } from '../conditional/rule-formula';
import { ruleView } from '../conditional/rule-view';
import { layOutSheet } from '../geometry/sheet-geometry';
import { neededHeights } from '../sheet/needed-heights';
import { createScene } from '../sheet/create-scene';
import type { Scene } from '../sheet/scene';
import type { FormatText } from '../sheet/shown-text';
import { createTextWidth } from '../sheet/text-width';
import type { Book } from './book';
import { filterButtonsOf } from './filter-buttons';

const textWidth = createTextWidth(document.createElement('canvas').getContext('2d'));

/** How a workbook's values are shown. */
export const formatOf =
  (book: Book): FormatText =>
  (value, numberFormat) =>
    formatValue(value, numberFormat, { date1904: book.workbook.date1904, locale: 'zh-CN' });

/** The scene of a sheet as it stands now. */
export const sceneOf = (book: Book, sheet: SheetModel, zoom: number): Scene => {
  const format = formatOf(book);
  const formula = createRuleFormula(book.workbook, sheet, new Date());
  return createScene(sheet, {
    geometry: layOutSheet(sheet, book.extent(sheet), zoom, neededHeights(sheet, format, textWidth)),
    zoom,
    format,
    textWidth,
    look: createConditionalLooks(sheet, sheet.conditionalFormats.items.map(ruleView), formula),
    filterButton: filterButtonsOf(book, sheet),
  });
};
