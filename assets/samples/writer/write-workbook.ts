import { strToU8, zipSync } from 'fflate';
import { noteDrawingPart, notesPart } from './note-parts';
import { type Tables, sheetPart } from './sheet-part';
import type { SheetSpec } from './sheet-spec';
import { StyleTable } from './style-table';
import { TextTable } from './text-table';
import { MAIN, OFFICE_RELS, PACKAGE_RELS, XML_HEAD, xmlText } from './xml-text';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = 'application/vnd.openxmlformats-package';
/* The zip format has no time zone: this reads the same everywhere, so equal input gives equal bytes. */
const ZIP_DAY = new Date(1980, 0, 1);

const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;

const contentTypes = (sheets: readonly SheetSpec[]): string =>
  `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Default Extension="rels" ContentType="${PACKAGE}.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
  override('xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`) +
  sheets.map((_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, `${SHEET_TYPE}.worksheet+xml`)).join('') +
  override('xl/styles.xml', `${SHEET_TYPE}.styles+xml`) +
  override('xl/sharedStrings.xml', `${SHEET_TYPE}.sharedStrings+xml`) +
  sheets
    .map(({ notes }, i) => (notes.length > 0 ? override(`xl/comments${i + 1}.xml`, `${SHEET_TYPE}.comments+xml`) : ''))
    .join('') +
  override('docProps/core.xml', `${PACKAGE}.core-properties+xml`) +
  '</Types>';

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string => {
  const items = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELS}">${items.join('')}</Relationships>`;
};

const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`;
const fixed = (area: string) => area.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

/* Names of one sheet, in the order Excel writes them. */
const definedNames = (sheets: readonly SheetSpec[]): string => {
  const names = (sheet: SheetSpec, index: number) => {
    const at = (area: string) => xmlText(`${quoted(sheet.name)}!${fixed(area)}`);
    const name = (kind: string, area: string, more = '') =>
      `<definedName name="_xlnm.${kind}" localSheetId="${index}"${more}>${at(area)}</definedName>`;
    return [
      sheet.filter ? name('_FilterDatabase', sheet.filter, ' hidden="1"') : '',
      name('Print_Area', sheet.print.area),
      name('Print_Titles', sheet.print.titleRows),
    ].join('');
  };
  return `<definedNames>${sheets.map(names).join('')}</definedNames>`;
};

const workbookPart = (sheets: readonly SheetSpec[]): string => {
  const list = sheets.map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELS}"><workbookPr/>` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" activeTab="0"/></bookViews>' +
    `<sheets>${list.join('')}</sheets>${definedNames(sheets)}<calcPr calcId="191029"/></workbook>`
  );
};

const coreProperties = (title: string): string =>
  `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${xmlText(title)}</dc:title><dc:creator>样例</dc:creator>` +
  '<dcterms:created xsi:type="dcterms:W3CDTF">2024-12-20T01:00:00Z</dcterms:created></cp:coreProperties>';

const sheetParts = (sheet: SheetSpec, index: number, tables: Tables): Record<string, string> => {
  const number = index + 1;
  const part = { [`xl/worksheets/sheet${number}.xml`]: sheetPart(sheet, tables, index === 0) };
  if (sheet.notes.length === 0) return part;
  return {
    ...part,
    [`xl/worksheets/_rels/sheet${number}.xml.rels`]: relationships([
      [`${OFFICE_RELS}/vmlDrawing`, `../drawings/vmlDrawing${number}.vml`],
      [`${OFFICE_RELS}/comments`, `../comments${number}.xml`],
    ]),
    [`xl/comments${number}.xml`]: notesPart(sheet.notes),
    [`xl/drawings/vmlDrawing${number}.vml`]: noteDrawingPart(sheet.notes),
  };
};

/** The bytes of an .xlsx file with these sheets; the same sheets always give the same bytes. */
export const writeWorkbook = (title: string, sheets: readonly SheetSpec[]): Uint8Array => {
  const tables = { styles: new StyleTable(), texts: new TextTable() };
  const worksheets = Object.assign({}, ...sheets.map((sheet, i) => sheetParts(sheet, i, tables))) as Record<
    string,
    string
  >;
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relationships([
      [`${OFFICE_RELS}/officeDocument`, 'xl/workbook.xml'],
      ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(title),
    'xl/workbook.xml': workbookPart(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, i) => [`${OFFICE_RELS}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
      [`${OFFICE_RELS}/styles`, 'styles.xml'],
      [`${OFFICE_RELS}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    ...worksheets,
    'xl/styles.xml': tables.styles.xml(),
    'xl/sharedStrings.xml': tables.texts.xml(),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: ZIP_DAY });
};
