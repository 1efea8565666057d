import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** The parts of a saved workbook as text, read without any code of ours. */
export const unpackFile = (file: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]));
