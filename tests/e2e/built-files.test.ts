import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folderFiles } from '../manifest/checks/folder-files';
import { manifestProblems } from '../manifest/checks/manifest-problems';

const ROOT = path.resolve(__dirname, '../..');
const DIST = path.join(ROOT, 'dist');
const OFFICE = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');
const built = (name: string) => readFileSync(path.join(DIST, name), 'utf8');
const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('the production build', () => {
  it('brings a manifest that holds every check, with all it names', () =>
    expect(manifestProblems(built('manifest.xml'), { files: folderFiles(DIST), production: true })).toEqual([]));

  it("brings Microsoft's client unmodified, with its licence", () => {
    const files = readdirSync(path.join(DIST, 'office-js'), { recursive: true, encoding: 'utf8' });
    const scripts = files.filter((name) => name.endsWith('.js'));
    expect(scripts).toContain('excel-win32-16.01.js');
    expect(files).toContain('LICENSE.md');
    for (const name of scripts) {
      expect([name, hash(path.join(DIST, 'office-js', name))]).toEqual([name, hash(path.join(OFFICE, name))]);
    }
  });

  it.each(['taskpane.html', 'commands.html', 'help.html'])(
    '%s says what it may load, and nothing inline runs',
    (page) => {
      const html = built(page);
      expect(html).toContain("default-src 'none'");
      expect(html).not.toMatch(/unsafe-inline|unsafe-eval|<script(?![^>]* src=)[^>]*>\s*\S|\son\w+=/);
    },
  );

  it('knows nothing of workbench and host in the pane', () => {
    for (const name of ['taskpane.js', 'commands.js'])
      expect(built(name)).not.toMatch(/_richApiNativeBridge|本地工作台/);
  });
});
