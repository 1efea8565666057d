import { unreadable } from '../package-error';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const entity = (whole: string, body: string): string => {
  const named = NAMED[body];
  if (named !== undefined) return named;
  const code = body.startsWith('#x') ? parseInt(body.slice(2), 16) : body.startsWith('#') ? Number(body.slice(1)) : NaN;
  if (!(code >= 0 && code <= 0x10ffff)) throw unreadable(`entity ${whole}`);
  return String.fromCodePoint(code);
};

/** Character data as it was meant: line ends normalised, entities resolved. Throws `unreadable` for an undeclared entity. */
export const decodeXml = (raw: string): string => {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&<]*);?/g, (whole: string, body: string) => {
    if (!whole.endsWith(';')) throw unreadable(`entity ${whole}`);
    return entity(whole, body);
  });
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text made safe between tags. */
export const escapeText = (text: string): string => text.replace(/[&<>]/g, (letter) => escapes[letter] ?? letter);

/** Text made safe between double quotes. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (letter) => escapes[letter] ?? letter);

const hexadecimal = (letter: string): string =>
  `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Spreadsheet strings spell characters XML cannot hold as _xHHHH_ (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export const decodeXstring = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** The reverse of `decodeXstring`; a text that merely looks like such an escape stays what it is. */
export const encodeXstring = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // eslint-disable-next-line no-control-regex -- exactly the characters XML 1.0 has no spelling for
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, hexadecimal)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, hexadecimal);
