import { resolve, sep } from 'node:path';

/** The file below `folder` that a request's path means, `start` for "/"; null for one that leads out of the folder. */
export const fileOfRequest = (folder: string, path: string, start: string): string | null => {
  const decoded = decodedPath(path.split(/[?#]/)[0] ?? '');
  if (decoded === null || decoded.includes('\0')) return null;
  const root = resolve(folder);
  const file = resolve(root, `.${sep}${decoded === '/' ? start : decoded}`);
  return file.startsWith(root + sep) ? file : null;
};

/* Ill-formed escapes are nobody's file. */
const decodedPath = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};
