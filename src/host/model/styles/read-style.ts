import type { XmlElement } from '../../package/xml/xml-element';
import type { HorizontalAlignment, VerticalAlignment } from '../types';
import type { BorderSide, BorderStyle, CellStyle, FontStyle } from '../workbook';
import { readColor, type ColorTable } from './color';

/** The elements one cell format consists of. */
export interface StyleParts {
  readonly xf: XmlElement;
  readonly font: XmlElement | undefined;
  readonly fill: XmlElement | undefined;
  readonly border: XmlElement | undefined;
  readonly numberFormat: string;
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

/** Side elements of a border by Office.js' words; start and end are the strict spelling. */
export const BORDER_SIDES: Readonly<Record<BorderSide, readonly string[]>> = {
  EdgeLeft: ['left', 'start'],
  EdgeRight: ['right', 'end'],
  EdgeTop: ['top'],
  EdgeBottom: ['bottom'],
};

/** True for `<b/>`, `<b val="1"/>`; absent or val="0" is false. */
export const readToggle = (parent: XmlElement | undefined, local: string): boolean =>
  parent?.child(local)?.flag('val', true) ?? false;

export const readUnderline = (font: XmlElement | undefined): boolean => {
  const underline = font?.child('u');
  return underline !== undefined && (underline.get('val') ?? 'single') !== 'none';
};

const readFont = (font: XmlElement | undefined, colors: ColorTable): FontStyle => ({
  name: (font?.child('name') ?? font?.child('rFont'))?.get('val') ?? 'Calibri',
  size: font?.child('sz')?.number('val', 11) ?? 11,
  bold: readToggle(font, 'b'),
  italic: readToggle(font, 'i'),
  underline: readUnderline(font),
  strikethrough: readToggle(font, 'strike'),
  color: readColor(font?.child('color'), colors) ?? '#000000',
});

/** Fill colour of a cell: the pattern's foreground, or the first stop of a gradient; null for none. */
const readFill = (fill: XmlElement | undefined, colors: ColorTable): string | null => {
  const gradient = fill?.child('gradientFill');
  if (gradient) return readColor(gradient.child('stop')?.child('color'), colors);
  const pattern = fill?.child('patternFill');
  const type = pattern?.get('patternType') ?? 'none';
  if (!pattern || type === 'none' || type === 'gray125') return null;
  const color = type === 'solid' ? pattern.child('fgColor') : (pattern.child('bgColor') ?? pattern.child('fgColor'));
  return readColor(color, colors);
};

/** Lines of the sides that have one. */
export const readBorders = (border: XmlElement | undefined, colors: ColorTable): CellStyle['borders'] => {
  const borders: Partial<Record<BorderSide, BorderStyle>> = {};
  for (const [side, names] of Object.entries(BORDER_SIDES) as [BorderSide, readonly string[]][]) {
    const element = names.map((name) => border?.child(name)).find((found) => found !== undefined);
    const style = element?.get('style') ?? 'none';
    if (style !== 'none') borders[side] = { style, color: readColor(element?.child('color'), colors) ?? '#000000' };
  }
  return borders;
};

/** What a cell format looks like. */
export const readStyle = (parts: StyleParts, colors: ColorTable): CellStyle => {
  const alignment = parts.xf.child('alignment');
  return {
    numberFormat: parts.numberFormat,
    fill: readFill(parts.fill, colors),
    font: readFont(parts.font, colors),
    borders: readBorders(parts.border, colors),
    horizontal: HORIZONTAL[alignment?.get('horizontal') ?? ''] ?? 'General',
    vertical: VERTICAL[alignment?.get('vertical') ?? ''] ?? 'Bottom',
    wrapText: alignment?.flag('wrapText') ?? false,
    indent: alignment?.number('indent', 0) ?? 0,
    textRotation: alignment?.number('textRotation', 0) ?? 0,
    locked: parts.xf.child('protection')?.flag('locked', true) ?? true,
    quotePrefix: parts.xf.flag('quotePrefix'),
  };
};
