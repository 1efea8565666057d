import type { RuleSpec, StyleSpec } from './sheet-spec';
import { MAIN, XML_HEAD, xmlText } from './xml-text';

const rgb = (color: string) => `rgb="FF${color.slice(1)}"`;

/* A list that gives equal entries one index. */
class Entries {
  readonly items: string[] = [];
  constructor(...first: string[]) {
    this.items.push(...first);
  }
  index(xml: string): number {
    const found = this.items.indexOf(xml);
    return found >= 0 ? found : this.items.push(xml) - 1;
  }
  xml(name: string): string {
    return `<${name} count="${this.items.length}">${this.items.join('')}</${name}>`;
  }
}

const fontXml = ({ font = '宋体', size = 11, bold, color = '#000000' }: StyleSpec) =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color ${rgb(color)}/><name val="${xmlText(font)}"/><charset val="134"/></font>`;
const fillXml = (fill: string | undefined) =>
  fill
    ? `<fill><patternFill patternType="solid"><fgColor ${rgb(fill)}/><bgColor indexed="64"/></patternFill></fill>`
    : '<fill><patternFill patternType="none"/></fill>';
const side = (name: string, style: string | undefined) =>
  style ? `<${name} style="${style}"><color rgb="FF000000"/></${name}>` : `<${name}/>`;
const borderXml = (style: string | undefined) =>
  `<border>${['left', 'right', 'top', 'bottom'].map((name) => side(name, style)).join('')}<diagonal/></border>`;

/** Collects the styles of a workbook and numbers them for the cells. */
export class StyleTable {
  private readonly fonts = new Entries(fontXml({}));
  private readonly fills = new Entries(fillXml(undefined), '<fill><patternFill patternType="gray125"/></fill>');
  private readonly borders = new Entries(borderXml(undefined));
  private readonly formats = new Entries();
  private readonly xfs = new Entries('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  private readonly dxfs = new Entries();

  cell(style: StyleSpec): number {
    const format = style.format ? 164 + this.formats.index(style.format) : 0;
    const font = this.fonts.index(fontXml(style));
    const fill = this.fills.index(fillXml(style.fill));
    const border = this.borders.index(borderXml(style.border));
    const horizontal = style.horizontal ? ` horizontal="${style.horizontal}"` : '';
    const alignment = `<alignment${horizontal} vertical="center"${style.wrap ? ' wrapText="1"' : ''}/>`;
    const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const applies = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return this.xfs.index(`<xf ${ids} ${applies}>${alignment}</xf>`);
  }

  rule({ color, fill }: RuleSpec): number {
    const pattern = `<fill><patternFill><bgColor ${rgb(fill)}/></patternFill></fill>`;
    return this.dxfs.index(`<dxf><font><color ${rgb(color)}/></font>${pattern}</dxf>`);
  }

  private numberFormats(): string {
    const items = this.formats.items.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${xmlText(code)}"/>`);
    return items.length > 0 ? `<numFmts count="${items.length}">${items.join('')}</numFmts>` : '';
  }

  xml(): string {
    return (
      `${XML_HEAD}<styleSheet xmlns="${MAIN}">${this.numberFormats()}${this.fonts.xml('fonts')}${this.fills.xml('fills')}` +
      `${this.borders.xml('borders')}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `${this.xfs.xml('cellXfs')}<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>` +
      `${this.dxfs.xml('dxfs')}<tableStyles count="0"/></styleSheet>`
    );
  }
}
