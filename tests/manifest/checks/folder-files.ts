import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ManifestFiles } from './manifest';

const PNG = '89504e470d0a1a0a';

const readSize = (file: string): readonly [number, number] | null => {
  const bytes = readFileSync(file);
  return bytes.toString('hex', 0, 8) === PNG ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
};

/** The files of a folder; `alias` gives another place for a path, as the build does for its pages. */
export const folderFiles = (folder: string, alias: Readonly<Record<string, string>> = {}): ManifestFiles => {
  const place = (name: string) => path.join(folder, alias[name] ?? name);
  const exists = (name: string) => name !== '' && existsSync(place(name)) && statSync(place(name)).isFile();
  return { exists, pngSize: (name) => (exists(name) ? readSize(place(name)) : null) };
};
