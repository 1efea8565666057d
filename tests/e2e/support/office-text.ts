import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The first sheet as LibreOffice reads it, in comma-separated lines; null where LibreOffice is not installed. */
export const officeText = (file: string): string | null => {
  if (spawnSync('soffice', ['--version']).error) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76', '--outdir', folder, file],
    {
      stdio: 'ignore',
    },
  );
  const text = readFileSync(path.join(folder, `${path.basename(file, '.xlsx')}.csv`), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  return text;
};
