import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libreOffice } from '../host/formulas/support/libre-office';

const PDF_TO_TEXT = ['/usr/bin/pdftotext', '/usr/local/bin/pdftotext', '/opt/homebrew/bin/pdftotext'].find((path) =>
  existsSync(path),
);

/** True where a workbook can be printed and its pages be read. */
export const canPrint = libreOffice !== null && PDF_TO_TEXT !== undefined;

/** The text of each page of a workbook as LibreOffice prints it, without blanks. */
export const printedPages = (bytes: Uint8Array): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'in.xlsx')];
    execFileSync(libreOffice ?? '', args, { stdio: 'ignore' });
    const text = execFileSync(PDF_TO_TEXT ?? '', ['-layout', join(folder, 'in.pdf'), '-'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return text.split('\f').map((page) => page.replace(/\s/g, ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
