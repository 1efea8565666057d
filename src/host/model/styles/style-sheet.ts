import type { Package } from '../../package/package';
import { XmlElement } from '../../package/xml/xml-element';
import type { CellStyle, CellStylePatch } from '../workbook';
import { builtinFormat } from './builtin-formats';
import { DEFAULT_COLORS, readThemeColors, type ColorTable } from './color';
import { patchParts } from './patch-style';
import { readStyle, type StyleParts } from './read-style';
import { StyleWriter } from './write-styles';

/** The formats of a workbook: those of the file by their number, and new ones that exist only once they are used and saved. */
export class StyleSheet {
  readonly colors: ColorTable;
  /** New formats; the first one's number follows the last one of the file. */
  readonly added: StyleParts[] = [];
  #formats: XmlElement[] = [];
  #fonts: XmlElement[] = [];
  #fills: XmlElement[] = [];
  #borders: XmlElement[] = [];
  #codes = new Map<number, string>();
  readonly #styles = new Map<number, CellStyle>();
  readonly #patched = new Map<string, number>();
  #keys: Map<string, number> | null = null;

  constructor(
    pkg: Package,
    readonly root: XmlElement,
    themePart: string,
  ) {
    this.read();
    const custom = this.root.descendants('indexedColors')[0]?.childrenNamed('rgbColor');
    const indexed = custom?.map((color) => (color.get('rgb') ?? '').slice(-6).toUpperCase());
    this.colors = {
      theme: readThemeColors(pkg.has(themePart) ? pkg.xml(themePart).root : undefined),
      indexed: indexed ? [...indexed, ...DEFAULT_COLORS.indexed.slice(indexed.length)] : DEFAULT_COLORS.indexed,
    };
  }

  /** Number of formats the file has. */
  get count(): number {
    return this.#formats.length;
  }

  list(container: string, local: string): XmlElement[] {
    return this.root.child(container)?.childrenNamed(local) ?? [];
  }

  /** What format `id` looks like; an id the file does not have looks like the first format. */
  style(id: number): CellStyle {
    const known = this.#styles.get(id);
    if (known) return known;
    const style = readStyle(this.parts(id), this.colors);
    this.#styles.set(id, style);
    return style;
  }

  parts(id: number): StyleParts {
    const added = this.added[id - this.count];
    if (added) return added;
    const xf = this.#formats[id] ?? this.#formats[0] ?? XmlElement.create('xf');
    const formatId = xf.number('numFmtId', 0);
    return {
      xf,
      font: this.#fonts[xf.number('fontId', 0)],
      fill: this.#fills[xf.number('fillId', 0)],
      border: this.#borders[xf.number('borderId', 0)],
      numberFormat: this.#codes.get(formatId) ?? builtinFormat(formatId) ?? 'General',
    };
  }

  /** Number of the format that is `id` with the patch applied; `id` itself when nothing would change. */
  patch(id: number, patch: CellStylePatch): number {
    const key = `${id} ${JSON.stringify(patch)}`;
    const known = this.#patched.get(key);
    if (known !== undefined) return known;
    const result = changesAnything(this.style(id), patch) ? this.find(patchParts(this.parts(id), patch)) : id;
    this.#patched.set(key, result);
    return result;
  }

  /** Brings all new formats into the part now, under the numbers they have. */
  commit(): void {
    if (this.added.length === 0) return;
    const writer = new StyleWriter(this);
    this.added.forEach((_, index) => writer.id(this.count + index));
    this.root.children.splice(0, this.root.children.length, ...writer.root.children);
    this.added.length = 0;
    this.read();
  }

  private read(): void {
    this.#formats = this.list('cellXfs', 'xf');
    this.#fonts = this.list('fonts', 'font');
    this.#fills = this.list('fills', 'fill');
    this.#borders = this.list('borders', 'border');
    const codes = this.list('numFmts', 'numFmt');
    this.#codes = new Map(
      codes.map((format) => [format.number('numFmtId', -1), format.get('formatCode') ?? 'General']),
    );
  }

  private find(parts: StyleParts): number {
    this.#keys ??= new Map(this.#formats.map((_, id) => [keyOf(this.parts(id)), id] as const).reverse());
    const key = keyOf(parts);
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    const id = this.count + this.added.length;
    this.added.push(parts);
    this.#keys.set(key, id);
    return id;
  }
}

const changesAnything = (style: CellStyle, patch: CellStylePatch): boolean => {
  const { font, borders, ...rest } = patch;
  const differs = (now: object, wanted: object): boolean =>
    Object.entries(wanted).some(
      ([key, value]) => value !== undefined && value !== (now as Record<string, unknown>)[key],
    );
  const borderDiffers = Object.entries(borders ?? {}).some(([side, value]) => {
    const now = style.borders[side as keyof CellStyle['borders']];
    return now?.style !== value?.style || now?.color !== value?.color;
  });
  return differs(style, rest) || differs(style.font, font ?? {}) || borderDiffers;
};

const APPLY_OR_ID = /^(?:apply.*|fontId|fillId|borderId|numFmtId)$/;

/** Two formats with the same key look and behave alike, whatever their numbers are. */
const keyOf = ({ xf, font, fill, border, numberFormat }: StyleParts): string => {
  const own = [...xf.attributes()].filter(([name]) => !APPLY_OR_ID.test(name)).sort();
  const children = xf.children.map(String).join('');
  const plainFill =
    fill?.child('patternFill')?.get('patternType') ?? (fill?.child('gradientFill') ? 'gradient' : 'none');
  const fillText = plainFill === 'none' ? '' : String(fill);
  return [JSON.stringify(own), children, String(font), fillText, String(border), numberFormat].join('\n');
};
