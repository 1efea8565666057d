import { partsOf } from './xlsx';

/** The parts of a file with its sheets by name, read by plain text search and not by the code under test. */
export interface RawFile {
  readonly parts: Record<string, string>;
  readonly sheetNames: readonly string[];
  readonly states: readonly (readonly [string, string])[];
  sheet(name: string): string;
}

export const all = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), (match) => match[1] ?? match[0]);

export const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Every element of a name, with its content. */
export const elements = (text: string, name: string): string[] =>
  all(text, new RegExp(`(<${name}(?:\\s[^>]*)?/>|<${name}(?:\\s[^>]*)?>[^]*?</${name}>)`, 'g'));

export const readRaw = (bytes: Uint8Array): RawFile => {
  const parts = partsOf(bytes);
  const workbook = parts['xl/workbook.xml'] ?? '';
  const targets = new Map(
    elements(parts['xl/_rels/workbook.xml.rels'] ?? '', 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  const tags = elements(workbook, 'sheet');
  const partOf = (tag: string): string => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  };
  const byName = new Map(tags.map((tag) => [attribute(tag, 'name'), parts[partOf(tag)] ?? '']));
  return {
    parts,
    sheetNames: [...byName.keys()],
    states: tags.map((tag) => [attribute(tag, 'name'), attribute(tag, 'state')] as const),
    sheet: (name) => byName.get(name) ?? '',
  };
};
