const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/;

/** A sheet name as formulas spell it, quoted where it must be, without the "!". */
export const quoteSheet = (name: string): string =>
  PLAIN.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** The name behind the sheet part of a reference ("'a b'!" → "a b"); null for other workbooks and for spans of sheets. */
export const sheetNameOf = (text: string): string | null => {
  const part = text.endsWith('!') ? text.slice(0, -1) : text;
  const name = part.startsWith("'") && part.endsWith("'") ? part.slice(1, -1).replaceAll("''", "'") : part;
  return name.includes('[') || name.includes(':') ? null : name;
};

export const isSameSheet = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
