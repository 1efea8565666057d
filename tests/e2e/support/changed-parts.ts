import { unpackFile } from './unpack-file';

/** Names of the parts of the first file that the second has no more, or with other content. */
export const changedParts = (before: string, after: string): string[] => {
  const now = unpackFile(after);
  return [...unpackFile(before)].filter(([name, content]) => now.get(name) !== content).map(([name]) => name);
};
