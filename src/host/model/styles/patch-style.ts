import { XmlElement } from '../../package/xml/xml-element';
import type { BorderSide, CellStylePatch } from '../workbook';
import { argbOf } from './color';
import { BORDER_SIDES, type StyleParts } from './read-style';

/** Order of children the schema asks for in a font (CT_Font is written in this order by Excel). */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const BORDER_ORDER = ['start', 'left', 'end', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
const XF_ORDER = ['alignment', 'protection', 'extLst'];

/** Puts a child where the schema's order wants it, in place of one of the same name. */
export const placeChild = (parent: XmlElement, child: XmlElement, order: readonly string[]): void => {
  const old = parent.child(child.local);
  if (old) {
    parent.children[parent.children.indexOf(old)] = child;
    return;
  }
  const rank = order.indexOf(child.local);
  const next = parent.elements().find((element) => order.indexOf(element.local) > rank);
  parent.children.splice(next ? parent.children.indexOf(next) : parent.children.length, 0, child);
};

const removeChild = (parent: XmlElement, local: string): void => {
  const child = parent.child(local);
  if (child) parent.remove(child);
};

const setToggle = (font: XmlElement, local: string, on: boolean | undefined): void => {
  if (on === undefined) return;
  if (on) placeChild(font, XmlElement.create(font.prefix + local), FONT_ORDER);
  else removeChild(font, local);
};

const patchFont = (source: XmlElement | undefined, patch: NonNullable<CellStylePatch['font']>): XmlElement => {
  const font = source?.clone() ?? XmlElement.create('font');
  const place = (local: string, attributes: Record<string, string | number>): void =>
    placeChild(font, XmlElement.create(font.prefix + local, attributes), FONT_ORDER);
  setToggle(font, 'b', patch.bold);
  setToggle(font, 'i', patch.italic);
  setToggle(font, 'u', patch.underline);
  setToggle(font, 'strike', patch.strikethrough);
  if (patch.size !== undefined) place('sz', { val: patch.size });
  if (patch.color !== undefined) place('color', { rgb: argbOf(patch.color) });
  if (patch.name !== undefined) {
    place('name', { val: patch.name });
    // A theme font's scheme, family and charset would win over the new name.
    for (const local of ['scheme', 'family', 'charset']) removeChild(font, local);
  }
  return font;
};

const solidFill = (prefix: string, color: string | null): XmlElement => {
  if (color === null) {
    return XmlElement.create(`${prefix}fill`, {}, XmlElement.create(`${prefix}patternFill`, { patternType: 'none' }));
  }
  const foreground = XmlElement.create(`${prefix}fgColor`, { rgb: argbOf(color) });
  const background = XmlElement.create(`${prefix}bgColor`, { indexed: 64 });
  const pattern = XmlElement.create(`${prefix}patternFill`, { patternType: 'solid' }, foreground, background);
  return XmlElement.create(`${prefix}fill`, {}, pattern);
};

const patchBorder = (source: XmlElement | undefined, patch: NonNullable<CellStylePatch['borders']>): XmlElement => {
  const border = source?.clone() ?? XmlElement.create('border');
  for (const [side, value] of Object.entries(patch) as [BorderSide, { style: string; color: string } | null][]) {
    const [name = 'left', strict = name] = BORDER_SIDES[side];
    const local = border.child(strict) ? strict : name;
    const element = XmlElement.create(border.prefix + local, value ? { style: value.style } : {});
    if (value) element.children.push(XmlElement.create(`${border.prefix}color`, { rgb: argbOf(value.color) }));
    placeChild(border, element, BORDER_ORDER);
  }
  return border;
};

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

const alignmentOf = (patch: CellStylePatch): Record<string, string | undefined> => {
  const changes: Record<string, string | undefined> = {};
  if (patch.horizontal !== undefined) {
    const word = patch.horizontal === 'CenterAcrossSelection' ? 'centerContinuous' : lowerFirst(patch.horizontal);
    changes.horizontal = word === 'general' ? undefined : word;
  }
  if (patch.vertical !== undefined)
    changes.vertical = patch.vertical === 'Bottom' ? undefined : lowerFirst(patch.vertical);
  if (patch.wrapText !== undefined) changes.wrapText = patch.wrapText ? '1' : undefined;
  if (patch.indent !== undefined) changes.indent = patch.indent > 0 ? String(patch.indent) : undefined;
  if (patch.textRotation !== undefined)
    changes.textRotation = patch.textRotation ? String(patch.textRotation) : undefined;
  return changes;
};

const patchChild = (
  xf: XmlElement,
  local: string,
  changes: Record<string, string | undefined>,
  apply: string,
): void => {
  if (Object.keys(changes).length === 0) return;
  const child = xf.child(local) ?? XmlElement.create(xf.prefix + local);
  for (const [name, value] of Object.entries(changes)) child.set(name, value);
  if ([...child.attributes()].length === 0) xf.remove(child);
  else placeChild(xf, child, XF_ORDER);
  xf.set(apply, '1');
};

const patchXf = (source: XmlElement, patch: CellStylePatch): XmlElement => {
  const xf = source.clone();
  if (patch.numberFormat !== undefined) xf.set('applyNumberFormat', '1');
  if (patch.font) xf.set('applyFont', '1');
  if (patch.fill !== undefined) xf.set('applyFill', '1');
  if (patch.borders) xf.set('applyBorder', '1');
  if (patch.quotePrefix !== undefined) xf.set('quotePrefix', patch.quotePrefix ? '1' : undefined);
  patchChild(xf, 'alignment', alignmentOf(patch), 'applyAlignment');
  if (patch.locked !== undefined) {
    patchChild(xf, 'protection', { locked: patch.locked ? undefined : '0' }, 'applyProtection');
  }
  return xf;
};

/** The elements of a format with part of it changed; what the patch does not name stays as it was. */
export const patchParts = (parts: StyleParts, patch: CellStylePatch): StyleParts => ({
  xf: patchXf(parts.xf, patch),
  font: patch.font ? patchFont(parts.font, patch.font) : parts.font,
  fill: patch.fill === undefined ? parts.fill : solidFill(parts.xf.prefix, patch.fill),
  border: patch.borders ? patchBorder(parts.border, patch.borders) : parts.border,
  numberFormat: patch.numberFormat ?? parts.numberFormat,
});
