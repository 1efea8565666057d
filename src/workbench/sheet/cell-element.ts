import type { CellPicture } from './cell-picture';
import { faceClass } from './face-class';

/** The element of one cell, with what it shows at the moment. */
export interface CellElement {
  readonly element: HTMLElement;
  readonly text: HTMLElement;
  picture: CellPicture | null;
}

/** Makes an empty cell; `address` is null for the second half of a merged area that the frozen edge cuts. */
export const createCell = (column: number, address: string | null): CellElement => {
  const element = document.createElement('div');
  element.className = 'cell';
  element.setAttribute('role', address === null ? 'presentation' : 'gridcell');
  element.setAttribute('aria-colindex', String(column + 1));
  if (address === null) element.setAttribute('aria-hidden', 'true');
  else element.dataset['address'] = address;
  const text = document.createElement('span');
  text.className = 'text';
  element.append(text);
  return { element, text, picture: null };
};

/** Brings the element to what the picture says; does nothing when it shows that already. */
export const showPicture = (cell: CellElement, picture: CellPicture): void => {
  const shown = cell.picture;
  cell.picture = picture;
  if (shown?.text !== picture.text) cell.text.textContent = picture.text;
  if (shown?.face !== picture.face) cell.element.className = `cell ${faceClass(picture.face)}`;
  if (shown?.css !== picture.css) cell.element.style.cssText = picture.css;
  showData(cell.element, 'data-conditional-formats', shown?.rules, picture.rules);
  showData(cell.element, 'data-wrap', shown?.wrap, picture.wrap);
  showData(cell.element, 'data-icon', shown?.icon, picture.icon);
  showData(cell.element, 'data-comment', shown?.comment, picture.comment);
  showData(cell.element, 'data-filter', shown?.filter, picture.filter);
  showData(cell.element, 'aria-description', shown?.commentText, picture.commentText);
};

const showData = (element: HTMLElement, name: string, shown = '', value: string): void => {
  if (shown === value) return;
  if (value === '') element.removeAttribute(name);
  else element.setAttribute(name, value);
};
