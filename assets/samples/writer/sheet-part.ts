import { columnName } from './sheet-builder';
import type { CellSpec, SheetSpec } from './sheet-spec';
import type { StyleTable } from './style-table';
import type { TextTable } from './text-table';
import { MAIN, OFFICE_RELS, XML_HEAD, xmlText } from './xml-text';

export interface Tables {
  readonly styles: StyleTable;
  readonly texts: TextTable;
}

const cellXml = (address: string, { value, formula, style }: CellSpec, { styles, texts }: Tables): string => {
  const open = `<c r="${address}" s="${styles.cell(style)}"`;
  if (formula !== undefined) return `${open}><f>${xmlText(formula)}</f><v>${value}</v></c>`;
  if (value === '') return `${open}/>`;
  return typeof value === 'number' ? `${open}><v>${value}</v></c>` : `${open} t="s"><v>${texts.index(value)}</v></c>`;
};

const rowXml = (sheet: SheetSpec, row: number, tables: Tables): string => {
  const cells = [...(sheet.cells.get(row) ?? [])].sort(([a], [b]) => a - b);
  const height = sheet.heights.get(row);
  const attributes = [
    `r="${row}"`,
    ...(height === undefined ? [] : [`ht="${height}" customHeight="1"`]),
    ...(sheet.hiddenRows.has(row) ? ['hidden="1"'] : []),
  ];
  const xml = cells.map(([column, cell]) => cellXml(`${columnName(column)}${row}`, cell, tables));
  return `<row ${attributes.join(' ')}>${xml.join('')}</row>`;
};

const viewXml = ({ freeze }: SheetSpec, first: boolean): string => {
  const open = `<sheetView${first ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(freeze ?? '') ?? [];
  if (letters === undefined || row === undefined) return `<sheetViews>${open}/></sheetViews>`;
  const columns = letters.charCodeAt(0) - 65;
  const split = `${columns > 0 ? `xSplit="${columns}" ` : ''}ySplit="${Number(row) - 1}"`;
  const pane = columns > 0 ? 'bottomRight' : 'bottomLeft';
  const selection = `<selection pane="${pane}" activeCell="${freeze}" sqref="${freeze}"/>`;
  return `<sheetViews>${open}><pane ${split} topLeftCell="${freeze}" activePane="${pane}" state="frozen"/>${selection}</sheetView></sheetViews>`;
};

const columnsXml = (widths: readonly number[]): string => {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return `<cols>${columns.join('')}</cols>`;
};

const rulesXml = ({ rules }: SheetSpec, { styles }: Tables): string =>
  rules
    .map((rule, index) => {
      const open = `<cfRule type="expression" dxfId="${styles.rule(rule)}" priority="${index + 1}">`;
      return `<conditionalFormatting sqref="${rule.area}">${open}<formula>${xmlText(rule.formula)}</formula></cfRule></conditionalFormatting>`;
    })
    .join('');

const listsXml = ({ lists }: SheetSpec): string => {
  const items = lists.map(({ area, words }) => {
    const open = `<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" sqref="${area}">`;
    return `${open}<formula1>"${xmlText(words.join(','))}"</formula1></dataValidation>`;
  });
  return items.length > 0 ? `<dataValidations count="${items.length}">${items.join('')}</dataValidations>` : '';
};

const printXml = ({ print }: SheetSpec): string =>
  '<printOptions horizontalCentered="1"/>' +
  '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  `<pageSetup paperSize="${print.paper}" fitToHeight="0" orientation="${print.landscape ? 'landscape' : 'portrait'}"/>` +
  `<headerFooter><oddFooter>${xmlText(print.footer)}</oddFooter></headerFooter>`;

const mergesXml = ({ merges }: SheetSpec): string =>
  merges.length === 0
    ? ''
    : `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;

/** The worksheet part of a sheet; `first` is the one that is shown on opening. */
export const sheetPart = (sheet: SheetSpec, tables: Tables, first: boolean): string => {
  const rows = [...sheet.cells.keys()].sort((a, b) => a - b);
  const tab = sheet.tabColor ? `<tabColor rgb="FF${sheet.tabColor.slice(1)}"/>` : '';
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELS}">` +
    `<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="A1:${columnName(sheet.widths.length)}${rows.at(-1) ?? 1}"/>${viewXml(sheet, first)}` +
    `<sheetFormatPr defaultRowHeight="20"/>${columnsXml(sheet.widths)}` +
    `<sheetData>${rows.map((row) => rowXml(sheet, row, tables)).join('')}</sheetData>` +
    (sheet.filter ? `<autoFilter ref="${sheet.filter}"/>` : '') +
    `${mergesXml(sheet)}${rulesXml(sheet, tables)}${listsXml(sheet)}${printXml(sheet)}` +
    (sheet.notes.length > 0 ? '<legacyDrawing r:id="rId1"/>' : '') +
    '</worksheet>'
  );
};
