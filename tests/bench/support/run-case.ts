import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Runs one case in a fresh process and gives what it measured. */
export const runCase = (folder: string, name: string, ...args: readonly string[]): unknown => {
  const file = path.join(folder, `${name}.js`);
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', file, ...args], { encoding: 'utf8' }));
};
