import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook } from '../../src/host/model/open-workbook';
import type { WorkbookModel } from '../../src/host/model/workbook';

/* Results that are in the file might only be shown again: without them every formula must be worked out. */
const withoutResults = (bytes: Uint8Array): Uint8Array => {
  const files = unzipSync(bytes);
  for (const [name, part] of Object.entries(files)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = strFromU8(part).replace(/(<f(?:\s[^>]*)?(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, '$1');
    files[name] = strToU8(xml);
  }
  return zipSync(files);
};

/** The workbook as LibreOffice works it out anew. */
export const recalculated = (program: string, bytes: Uint8Array): WorkbookModel => {
  const folder = mkdtempSync(join(tmpdir(), 'recalculated-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), withoutResults(bytes));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, 'out');
    const format = 'xlsx:Calc MS Excel 2007 XML';
    execFileSync(program, [profile, '--headless', '--convert-to', format, '--outdir', out, join(folder, 'in.xlsx')], {
      stdio: 'ignore',
    });
    return openWorkbook(new Uint8Array(readFileSync(join(out, 'in.xlsx'))), 'out.xlsx');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
