import { XmlElement } from '../../package/xml/xml-element';
import { builtinFormat, builtinFormatId, FIRST_CUSTOM_FORMAT } from './builtin-formats';
import type { StyleSheet } from './style-sheet';

const STYLE_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** A copy of the style part that takes new formats at its end; nothing that is there is changed or renumbered. */
export class StyleWriter {
  readonly root: XmlElement;
  readonly #ids = new Map<number, number>();

  constructor(private readonly sheet: StyleSheet) {
    this.root = sheet.root.clone();
  }

  /** Number in the file of a format of the model. */
  id(format: number): number {
    if (format < this.sheet.count) return format;
    const known = this.#ids.get(format);
    if (known !== undefined) return known;
    const parts = this.sheet.parts(format);
    const xf = parts.xf.clone();
    xf.set('numFmtId', this.formatId(parts.numberFormat, xf.number('numFmtId', 0)));
    if (parts.font) xf.set('fontId', this.place('fonts', parts.font));
    if (parts.fill) xf.set('fillId', this.place('fills', parts.fill));
    if (parts.border) xf.set('borderId', this.place('borders', parts.border));
    const id = this.append('cellXfs', xf);
    this.#ids.set(format, id);
    return id;
  }

  /** Number of a differential format, found among those of the file or added. */
  differentialId(format: XmlElement): number {
    return this.place('dxfs', format);
  }

  private place(container: string, element: XmlElement): number {
    const text = element.toString();
    const known = this.container(container)
      .elements()
      .findIndex((candidate) => candidate.toString() === text);
    return known >= 0 ? known : this.append(container, element.clone());
  }

  private append(name: string, element: XmlElement): number {
    const container = this.container(name);
    container.children.push(element);
    const count = container.elements().length;
    container.set('count', count);
    return count - 1;
  }

  private container(name: string): XmlElement {
    const known = this.root.child(name);
    if (known) return known;
    const created = XmlElement.create(this.root.prefix + name);
    const rank = STYLE_ORDER.indexOf(name);
    const next = this.root.elements().find((element) => STYLE_ORDER.indexOf(element.local) > rank);
    const at = next ? this.root.children.indexOf(next) : this.root.children.length;
    this.root.children.splice(at, 0, created);
    return created;
  }

  private formatId(code: string, current: number): number {
    const formats = this.root.child('numFmts')?.elements() ?? [];
    const codeOf = (id: number): string | undefined =>
      formats.find((format) => format.number('numFmtId', -1) === id)?.get('formatCode');
    if ((codeOf(current) ?? builtinFormat(current)) === code) return current;
    const same = formats.find((format) => format.get('formatCode') === code);
    if (same) return same.number('numFmtId', 0);
    const builtin = builtinFormatId(code);
    if (builtin !== undefined && codeOf(builtin) === undefined) return builtin;
    const taken = formats.map((format) => format.number('numFmtId', 0));
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...taken) + 1;
    this.append('numFmts', XmlElement.create(`${this.root.prefix}numFmt`, { numFmtId: id, formatCode: code }));
    return id;
  }
}
