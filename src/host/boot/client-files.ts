import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Where the page pretends to have loaded the client from; the client derives the addresses of its other files from it. */
export const CLIENT_BASE = 'http://localhost/office-js/';

const folder = (): string =>
  join(dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')), 'dist');

const scripts = new Map<string, Script>();

/** One of Microsoft's files by its address, compiled once per process and never changed. */
export const clientScript = (address: string): Script => {
  const known = scripts.get(address);
  if (known) return known;
  if (!address.startsWith(CLIENT_BASE)) throw new Error(`Office.js asked for ${address}, which is not part of it.`);
  const filename = join(folder(), address.slice(CLIENT_BASE.length).split('?')[0] ?? '');
  const script = new Script(readFileSync(filename, 'utf8'), { filename });
  scripts.set(address, script);
  return script;
};
