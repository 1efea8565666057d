import { strToU8, zipSync } from 'fflate';
import { checkContainer } from '../package/check-container';
import { Package } from '../package/package';
import { PackageError } from '../package/package-error';
import { pickPart } from '../package/pick-part';
import { EMPTY_STYLES } from './styles/empty-styles';
import type { WorkbookModel } from './workbook';
import { WorkbookFile } from './workbook-file';

const CONTENT_TYPES = '[Content_Types].xml';
/** Up to this many bytes of sheets are read at once, so that damage shows when the file is opened. */
const EAGER_BYTES = 64 * 1024 * 1024;

export interface OpenOptions {
  /** Id of the add-in whose settings `settings` shows; without it, those of the only add-in the file knows. */
  readonly addInId?: string;
}

/**
 * Opens an .xlsx or .xlsm file. Throws PackageError: `not-a-workbook`, `old-format`, `password`, `unreadable`, `too-large`.
 * `name` is the file's name, for the model only.
 */
export const openWorkbook = (bytes: Uint8Array, name: string, options: OpenOptions = {}): WorkbookModel => {
  checkContainer(bytes);
  if (!Package.holds(bytes, CONTENT_TYPES)) throw new PackageError('not-a-workbook', 'a zip of something else');
  const pkg = Package.open(bytes);
  const part = pickPart(pkg, '', 'officeDocument');
  const type = pkg.contentTypes.of(part);
  if (/\.sheet\.binary\./i.test(type)) throw new PackageError('old-format', 'binary workbook (.xlsb)');
  if (!/(?:spreadsheetml|ms-excel)\..*main\+xml$/i.test(type)) throw new PackageError('not-a-workbook', type);
  const workbook = new WorkbookFile(name, pkg, part, options.addInId ?? '');
  let size = 0;
  for (const sheet of workbook.sheets) {
    size += pkg.declaredSize(sheet.part);
    if (size <= EAGER_BYTES) sheet.content.cells.used(true);
  }
  return workbook;
};

const relationships = (...targets: readonly (readonly [string, string])[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const TYPES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
  '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' +
  '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>';

const WORKBOOK =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<bookViews><workbookView/></bookViews><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>';

const SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<dimension ref="A1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

const PARTS: Readonly<Record<string, string>> = {
  [CONTENT_TYPES]: TYPES,
  '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': WORKBOOK,
  'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
  'xl/styles.xml': EMPTY_STYLES,
  'xl/worksheets/sheet1.xml': SHEET,
};

/** An empty workbook with one sheet "Sheet1"; the same bytes every time. */
export const createWorkbook = (): WorkbookModel => {
  const files = Object.fromEntries(Object.entries(PARTS).map(([name, text]) => [name, strToU8(text)]));
  // Local noon, since the zip writer takes the local year and none may fall before 1980.
  return openWorkbook(zipSync(files, { mtime: new Date(1980, 0, 1, 12) }), '工作簿1.xlsx');
};
