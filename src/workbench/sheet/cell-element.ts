import type { CellPicture } from './cell-picture';

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
  if (shown?.css !== picture.css) cell.element.style.cssText = picture.css;
  setData(cell.element, 'conditionalFormats', picture.rules);
  setData(cell.element, 'icon', picture.icon);
  setData(cell.element, 'comment', picture.comment);
  setData(cell.element, 'filter', picture.filter);
  if (shown?.commentText !== picture.commentText) describe(cell.element, picture.commentText);
};

const setData = (element: HTMLElement, name: string, value: string): void => {
  if ((element.dataset[name] ?? '') === value) return;
  if (value === '') Reflect.deleteProperty(element.dataset, name);
  else element.dataset[name] = value;
};

const describe = (element: HTMLElement, text: string): void => {
  if (text === '') element.removeAttribute('aria-description');
  else element.setAttribute('aria-description', text);
};
