import type { PixelBox } from '../geometry/sheet-geometry';

/** A plain box with a class, out of the accessibility tree's way unless a role is given. */
export const box = (className: string, role = 'presentation'): HTMLDivElement => {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('role', role);
  return element;
};

/** Puts an absolutely placed element at a place of its parent. */
export const positioned = (element: HTMLElement, place: PixelBox): void => {
  element.style.left = `${String(place.left)}px`;
  element.style.top = `${String(place.top)}px`;
  element.style.width = `${String(place.width)}px`;
  element.style.height = `${String(place.height)}px`;
};
