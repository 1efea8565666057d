import { strToU8, zipSync } from 'fflate';
import { checkContainer } from '../package/check-container';
import { Package } from '../package/package';
import { PackageError } from '../package/package-error';
import { pickPart } from '../package/pick-part';
import { EMPTY_WORKBOOK } from './empty-workbook';
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

/** An empty workbook with one sheet "Sheet1"; the same bytes every time. */
export const createWorkbook = (): WorkbookModel => {
  const files = Object.fromEntries(Object.entries(EMPTY_WORKBOOK).map(([name, text]) => [name, strToU8(text)]));
  // Local noon, since the zip writer takes the local year and none may fall before 1980.
  return openWorkbook(zipSync(files, { mtime: new Date(1980, 0, 1, 12) }), '工作簿1.xlsx');
};
