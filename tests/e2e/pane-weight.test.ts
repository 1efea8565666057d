import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = path.resolve(__dirname, '../../dist');
const KIB = 1024;
const BUDGET = 155 * KIB;

/** Scripts the page itself asks for; what is fetched later is not part of the first load. */
const firstScripts = (): string[] => {
  const html = readFileSync(path.join(DIST, 'taskpane.html'), 'utf8');
  return [...html.matchAll(/<script[^>]*src="?([^">\s]+)/g)]
    .map(([, src = '']) => src)
    .filter((src) => !/office/.test(src));
};

it('loads at most 155 KiB of our own JavaScript before the first screen', () => {
  const scripts = firstScripts();
  expect(scripts).toContain('taskpane.js');
  const bytes = scripts.map((src) => gzipSync(readFileSync(path.join(DIST, src)), { level: 9 }).length);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(BUDGET);
});
