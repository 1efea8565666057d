import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createWorkbook, openWorkbook } from '../../../src/host/model/open-workbook';
import type { WorkbookModel } from '../../../src/host/model/workbook';

/** An empty workbook whose parts are changed as text before it is opened: what only other programs write. */
export const patchedWorkbook = (changes: Readonly<Record<string, (text: string) => string>>): WorkbookModel => {
  const parts = unzipSync(createWorkbook().save());
  for (const [name, change] of Object.entries(changes)) {
    const part = parts[name];
    if (!part) throw new Error(`no part ${name}`);
    parts[name] = strToU8(change(strFromU8(part)));
  }
  return openWorkbook(zipSync(parts), 'patched.xlsx');
};

/** Puts an element right behind the sheet's data. */
export const afterSheetData =
  (xml: string) =>
  (text: string): string =>
    text.replace(/<sheetData\s*\/>|<\/sheetData>/, (end) => end + xml);
