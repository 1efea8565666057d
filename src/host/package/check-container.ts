import { PackageError, unreadable } from './package-error';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const BIFF = [
  [0x09, 0x08],
  [0x09, 0x04],
  [0x09, 0x02],
  [0x09, 0x00, 0x04, 0x00],
];
const ENCRYPTED_STREAM = 'EncryptedPackage';

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** OLE directory entries hold their stream names as UTF-16LE text. */
const holdsUtf16 = (bytes: Uint8Array, text: string): boolean => {
  const wanted = Array.from(text, (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1)) {
    if (wanted.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0)) return true;
  }
  return false;
};

/** Refuses everything that is no zip by its first bytes. Throws `old-format`, `password`, `not-a-workbook` or `unreadable`. */
export const checkContainer = (bytes: Uint8Array): void => {
  if (bytes.length === 0) throw new PackageError('not-a-workbook', 'the file is empty');
  if (startsWith(bytes, OLE)) {
    if (holdsUtf16(bytes, ENCRYPTED_STREAM)) throw new PackageError('password', 'encrypted package');
    throw new PackageError('old-format', 'OLE compound file');
  }
  if (BIFF.some((magic) => startsWith(bytes, magic))) throw new PackageError('old-format', 'BIFF stream');
  if (!startsWith(bytes, [0x50, 0x4b])) throw new PackageError('not-a-workbook', 'no zip');
  if (!startsWith(bytes, [0x50, 0x4b, 3, 4]) && !startsWith(bytes, [0x50, 0x4b, 5, 6]))
    throw unreadable('no zip entry');
};
