import type { XmlElement } from '../../package/xml/xml-element';
import { argbOf, readColor, type ColorTable } from '../styles/color';
import { placeChild } from '../styles/patch-style';
import type { WorksheetFrame } from './worksheet-frame';

const ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** The child of sheetPr of this name, added where the schema wants it. */
export const placeSheetProperty = (frame: WorksheetFrame, local: string): XmlElement => {
  const properties = frame.ensure('sheetPr');
  const known = properties.child(local);
  if (known) return known;
  const created = frame.create(local);
  placeChild(properties, created, ORDER);
  return created;
};

/** "#RRGGBB", '' for none. */
export const readTabColor = (frame: WorksheetFrame, colors: ColorTable): string =>
  readColor(frame.find('sheetPr')?.child('tabColor'), colors) ?? '';

export const writeTabColor = (frame: WorksheetFrame, color: string): void => {
  if (color !== '') {
    const element = placeSheetProperty(frame, 'tabColor');
    for (const [name] of [...element.attributes()]) element.set(name, undefined);
    element.set('rgb', argbOf(color));
    return;
  }
  const properties = frame.find('sheetPr');
  const element = properties?.child('tabColor');
  if (properties && element) properties.remove(element);
  if (properties && [...properties.attributes()].length === 0) frame.removeIfEmpty(properties);
};
