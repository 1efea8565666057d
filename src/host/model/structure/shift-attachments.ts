import type { Package } from '../../package/package';
import type { XmlElement } from '../../package/xml/xml-element';
import { areaName, parseArea } from '../references/a1';
import { shiftArea, shiftIndex, shiftSpan, type Shift } from './shift-span';

const shiftRef = (element: XmlElement, shift: Shift): boolean => {
  const area = parseArea(element.get('ref') ?? '');
  const moved = area && shiftArea(area, shift);
  if (moved) element.set('ref', areaName(moved));
  return moved !== null;
};

/** Notes and threads go with their cell, and with it. */
const shiftComments = (container: XmlElement | undefined, shift: Shift): void => {
  for (const element of container?.elements() ?? []) {
    if (element.get('ref') !== undefined && !shiftRef(element, shift)) container?.remove(element);
  }
};

const shiftTable = (root: XmlElement, shift: Shift): void => {
  shiftRef(root, shift);
  for (const element of root.elements()) if (element.get('ref') !== undefined) shiftRef(element, shift);
};

const numberIn = (anchor: XmlElement | undefined, local: string): number => Number(anchor?.child(local)?.text() ?? '0');

/** Moves a picture's or chart's corners; `absolute` ones stay, `oneCell` ones keep their size. */
const shiftAnchor = (anchor: XmlElement, shift: Shift): void => {
  if (anchor.get('editAs') === 'absolute') return;
  const local = shift.axis === 'row' ? 'row' : 'col';
  const [from, to] = [anchor.child('from'), anchor.child('to')];
  if (!from) return;
  const [first, last] = [numberIn(from, local), numberIn(to ?? from, local)];
  const span = shiftSpan(first, last, shift) ?? [shift.at, shift.at + last - first];
  const keepsSize = anchor.get('editAs') === 'oneCell';
  from.child(local)?.setText(String(span[0]));
  to?.child(local)?.setText(String(keepsSize ? span[0] + last - first : span[1]));
};

/** Text of the legacy drawing with its note boxes moved; the part is not always XML a strict reader takes, so text it is. */
export const shiftVml = (text: string, shift: Shift): string => {
  const [tag, at] = shift.axis === 'row' ? (['Row', 2] as const) : (['Column', 0] as const);
  const cell = new RegExp(`(<(?:\\w+:)?${tag}>\\s*)(\\d+)`, 'g');
  const isGone = (shape: string): boolean => {
    const index = Array.from(shape.matchAll(cell), (match) => Number(match[2]))[0];
    return /ObjectType="Note"/.test(shape) && index !== undefined && shiftIndex(index, shift) === null;
  };
  return text
    .replace(/<(\w+:)?shape(?=[\s>])[^]*?<\/\1shape>/g, (shape) => (isGone(shape) ? '' : shape))
    .replace(cell, (_, open: string, index: string) => open + String(shiftIndex(Number(index), shift) ?? shift.at))
    .replace(/(<(?:\w+:)?Anchor>)([^<]*)/g, (whole: string, open: string, list: string) => {
      const numbers = list.split(',').map((part) => Number(part.trim()));
      if (numbers.length !== 8 || numbers.some(Number.isNaN)) return whole;
      const [first = 0, last = 0] = [numbers[at], numbers[at + 4]];
      const span = shiftSpan(first, last, shift) ?? [shift.at, shift.at + last - first];
      numbers[at] = span[0];
      numbers[at + 4] = span[0] + last - first;
      return open + numbers.join(', ');
    });
};

/** Moves what belongs to a sheet but stands in parts of its own: tables, notes, threads, drawings. */
export const shiftAttachments = (pkg: Package, sheetPart: string, shift: Shift): void => {
  for (const { type, part } of pkg.relationships(sheetPart).all()) {
    if (!pkg.has(part)) continue;
    if (type.endsWith('/table')) shiftTable(pkg.xml(part).root, shift);
    else if (type.endsWith('/comments')) shiftComments(pkg.xml(part).root.child('commentList'), shift);
    else if (type.endsWith('/threadedComment')) shiftComments(pkg.xml(part).root, shift);
    else if (type.endsWith('/drawing')) for (const anchor of pkg.xml(part).root.elements()) shiftAnchor(anchor, shift);
    else if (type.endsWith('/vmlDrawing')) pkg.replaceText(part, (text) => shiftVml(text, shift));
  }
};
