import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DIST = path.resolve(__dirname, '../../../dist');

/** Names of the files that a built script may fetch later: those whose hash it knows. */
export const builtParts = (script: string): string[] => {
  const code = readFileSync(path.join(DIST, script), 'utf8');
  return readdirSync(DIST).filter((name) => {
    const hash = /\.([0-9a-f]{8})\.js$/.exec(name)?.[1];
    return hash !== undefined && code.includes(`"${hash}"`);
  });
};
