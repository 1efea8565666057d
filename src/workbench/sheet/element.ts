import type { PixelBox } from '../geometry/sheet-geometry';

/** A plain box with a class, out of the accessibility tree's way unless a role is given. */
export const box = (className: string, role = 'presentation'): HTMLDivElement => {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('role', role);
  return element;
};

/** Puts an absolutely placed element at a place of its parent. */
export const positioned = ({ style }: HTMLElement, { left, top, width, height }: PixelBox): void => {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
};

/* Browsers place elements exactly only within some million pixels, and a sheet may be longer. */
const ORIGIN_STEP = 100_000;

/** The point near a scroll position that elements are placed from. */
export const nearOrigin = (scroll: number): number => Math.floor(scroll / ORIGIN_STEP) * ORIGIN_STEP;
