import type { Package } from '../../package/package';
import { XmlElement } from '../../package/xml/xml-element';
import { relationshipAttribute, relationshipNamespace, relationshipType } from '../sheet/relationship-names';
import { ensureWorkbookChild } from './workbook-part';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const emptySheet = (root: XmlElement): string => {
  const declaration = root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${root.get(declaration) ?? MAIN}" xmlns:r="${relationshipNamespace(root)}">` +
    '<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
};

const freePart = (pkg: Package): string => {
  let number = 1;
  while (pkg.has(`xl/worksheets/sheet${number}.xml`)) number++;
  return `xl/worksheets/sheet${number}.xml`;
};

/** Adds an empty sheet part and its `<sheet>`, before another one or as the last. */
export const createSheetPart = (
  pkg: Package,
  workbookPart: string,
  name: string,
  before: XmlElement | undefined,
): { element: XmlElement; part: string } => {
  const { root } = pkg.xml(workbookPart);
  const sheets = ensureWorkbookChild(root, 'sheets');
  const part = freePart(pkg);
  pkg.create(part, emptySheet(root), CONTENT_TYPE);
  const id = pkg.relationships(workbookPart).add(relationshipType(root, 'worksheet'), { part });
  const sheetId = Math.max(0, ...sheets.elements().map((element) => element.number('sheetId', 0))) + 1;
  const element = XmlElement.create(`${root.prefix}sheet`, { name, sheetId });
  relationshipAttribute(root, element, id);
  sheets.children.splice(before ? sheets.children.indexOf(before) : sheets.children.length, 0, element);
  return { element, part };
};
