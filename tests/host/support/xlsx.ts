import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createWorkbook, openWorkbook } from '../../../src/host/model/open-workbook';
import type { WorkbookModel } from '../../../src/host/model/workbook';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const SHEET_PART = 'xl/worksheets/sheet1.xml';

/** Parts of a file as text. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

/** A file of these parts. */
export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const RELATED: Readonly<Record<string, string>> = {
  'xl/sharedStrings.xml': 'sharedStrings',
  'xl/theme/theme1.xml': 'theme',
};

/** A one-sheet file with some parts replaced or added; null leaves a part out. */
export const makeXlsx = (changes: Readonly<Record<string, string | null>>): Uint8Array => {
  const all: Record<string, string | null> = { ...partsOf(createWorkbook().save()), ...changes };
  const parts = Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null));
  const added = Object.keys(changes).filter((name) => RELATED[name] !== undefined);
  const rels = added.map(
    (name, index) =>
      `<Relationship Id="rIdT${index}" Type="${RELATIONSHIPS}/${RELATED[name] ?? ''}" Target="/${name}"/>`,
  );
  const key = 'xl/_rels/workbook.xml.rels';
  parts[key] = (parts[key] ?? '').replace('</Relationships>', `${rels.join('')}</Relationships>`);
  return zipOf(parts);
};

/** Text of a sheet part with these rows, and elements before and after them. */
export const sheetXml = (rows: string, after = '', before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** An open workbook whose only sheet has these rows. */
export const openSheet = (rows: string, after = '', before = ''): WorkbookModel =>
  openWorkbook(makeXlsx({ [SHEET_PART]: sheetXml(rows, after, before) }), '测试.xlsx');

/** Bytes of a workbook that lies beside the tests. */
export const testFile = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(__dirname, '../files', name)));

export const reopened = (workbook: WorkbookModel): WorkbookModel => openWorkbook(workbook.save(), workbook.name);

/** Saved text of one part. */
export const savedPart = (workbook: WorkbookModel, part = SHEET_PART): string => partsOf(workbook.save())[part] ?? '';

export const firstSheet = (workbook: WorkbookModel): WorkbookModel['sheets'][number] => {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};
