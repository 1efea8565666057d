import { XmlElement } from '../../package/xml/xml-element';
import { argbOf, readColor, type ColorTable } from '../styles/color';
import { placeChild } from '../styles/patch-style';
import { BORDER_SIDES, readBorders, readToggle, readUnderline } from '../styles/read-style';
import type { BorderSide, ConditionalFormatModel } from '../workbook';

type Format = ConditionalFormatModel['format'];

const FONT_ORDER = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];
const BORDER_ORDER = ['left', 'right', 'top', 'bottom', 'vertical', 'horizontal'];
const DXF_ORDER = ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection', 'extLst'];

const toggle = (font: XmlElement | undefined, local: string): boolean | null =>
  font?.child(local) ? readToggle(font, local) : null;

const readFill = (source: XmlElement | undefined, colors: ColorTable): string | null => {
  const pattern = source?.child('fill')?.child('patternFill');
  if (!pattern || pattern.get('patternType') === 'none') return null;
  return readColor(pattern.child('bgColor') ?? pattern.child('fgColor'), colors);
};

/** What a rule does to a cell's look: read from its dxf, and written as a new one once something was set. */
export class DifferentialFormat implements Format {
  #fill: string | null;
  #fontColor: string | null;
  #bold: boolean | null;
  #italic: boolean | null;
  #underline: boolean | null;
  #strikethrough: boolean | null;
  #borders: Format['borders'];
  #changed = false;

  constructor(
    private readonly source: XmlElement | undefined,
    colors: ColorTable,
  ) {
    const font = source?.child('font');
    this.#fill = readFill(source, colors);
    this.#fontColor = readColor(font?.child('color'), colors);
    this.#bold = toggle(font, 'b');
    this.#italic = toggle(font, 'i');
    this.#strikethrough = toggle(font, 'strike');
    this.#borders = readBorders(source?.child('border'), colors);
    this.#underline = font?.child('u') ? readUnderline(font) : null;
  }

  get changed(): boolean {
    return this.#changed;
  }

  get fill(): string | null {
    return this.#fill;
  }
  set fill(color: string | null) {
    this.#changed ||= color !== this.#fill;
    this.#fill = color;
  }

  get fontColor(): string | null {
    return this.#fontColor;
  }
  set fontColor(color: string | null) {
    this.#changed ||= color !== this.#fontColor;
    this.#fontColor = color;
  }

  get bold(): boolean | null {
    return this.#bold;
  }
  set bold(on: boolean | null) {
    this.#changed ||= on !== this.#bold;
    this.#bold = on;
  }

  get italic(): boolean | null {
    return this.#italic;
  }
  set italic(on: boolean | null) {
    this.#changed ||= on !== this.#italic;
    this.#italic = on;
  }

  get underline(): boolean | null {
    return this.#underline;
  }
  set underline(on: boolean | null) {
    this.#changed ||= on !== this.#underline;
    this.#underline = on;
  }

  get strikethrough(): boolean | null {
    return this.#strikethrough;
  }
  set strikethrough(on: boolean | null) {
    this.#changed ||= on !== this.#strikethrough;
    this.#strikethrough = on;
  }

  get borders(): Format['borders'] {
    return this.#borders;
  }
  set borders(borders: Format['borders']) {
    this.#changed ||= JSON.stringify(borders) !== JSON.stringify(this.#borders);
    this.#borders = borders;
  }

  /** The dxf to write; null when there is nothing to say. What the model does not know of the old one is kept. */
  toElement(prefix: string): XmlElement | null {
    const dxf = this.source?.clone() ?? XmlElement.create(`${prefix}dxf`);
    this.writeFont(dxf, prefix);
    this.writeFill(dxf, prefix);
    this.writeBorder(dxf, prefix);
    return dxf.elements().length === 0 ? null : dxf;
  }

  private writeFont(dxf: XmlElement, prefix: string): void {
    const font = dxf.child('font') ?? XmlElement.create(`${prefix}font`);
    const toggles = { b: this.#bold, i: this.#italic, strike: this.#strikethrough };
    for (const [local, on] of Object.entries(toggles)) {
      this.place(font, local, on === null ? null : on ? {} : { val: '0' }, prefix);
    }
    this.place(font, 'u', this.#underline === null ? null : this.#underline ? {} : { val: 'none' }, prefix);
    this.place(font, 'color', this.#fontColor === null ? null : { rgb: argbOf(this.#fontColor) }, prefix);
    if (font.elements().length > 0) placeChild(dxf, font, DXF_ORDER);
    else dxf.remove(font);
  }

  private writeFill(dxf: XmlElement, prefix: string): void {
    const old = dxf.child('fill');
    if (this.#fill === null) {
      if (old) dxf.remove(old);
      return;
    }
    const color = XmlElement.create(`${prefix}bgColor`, { rgb: argbOf(this.#fill) });
    const pattern = XmlElement.create(
      `${prefix}patternFill`,
      { patternType: 'solid' },
      XmlElement.create(`${prefix}fgColor`, { rgb: argbOf(this.#fill) }),
      color,
    );
    placeChild(dxf, XmlElement.create(`${prefix}fill`, {}, pattern), DXF_ORDER);
  }

  private writeBorder(dxf: XmlElement, prefix: string): void {
    const border = dxf.child('border') ?? XmlElement.create(`${prefix}border`);
    for (const [side, [local]] of Object.entries(BORDER_SIDES) as [BorderSide, [string]][]) {
      const line = this.#borders[side];
      const old = border.child(local);
      if (!line) {
        if (old) border.remove(old);
        continue;
      }
      const color = XmlElement.create(`${prefix}color`, { rgb: argbOf(line.color) });
      placeChild(border, XmlElement.create(prefix + local, { style: line.style }, color), BORDER_ORDER);
    }
    if (border.elements().length > 0) placeChild(dxf, border, DXF_ORDER);
    else dxf.remove(border);
  }

  private place(font: XmlElement, local: string, attributes: Record<string, string> | null, prefix: string): void {
    const old = font.child(local);
    if (attributes === null) {
      if (old) font.remove(old);
    } else placeChild(font, XmlElement.create(prefix + local, attributes), FONT_ORDER);
  }
}
