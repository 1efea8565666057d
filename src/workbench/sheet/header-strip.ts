import type { Axis } from '../geometry/axis';
import type { PixelBox } from '../geometry/sheet-geometry';
import { box, nearOrigin, positioned } from './element';

interface Label {
  readonly element: HTMLElement;
  /** Place and size as they are set, so that scrolling touches no label. */
  place: string;
}

/** Column letters above, or row numbers beside, one part of the sheet. */
export class HeaderStrip {
  readonly element: HTMLElement;
  readonly #layer = box('layer');
  readonly #labels = new Map<number, Label>();

  constructor(
    private readonly direction: 'columns' | 'rows',
    private readonly nameOf: (index: number) => string,
  ) {
    this.element = box(`headers ${direction}`, direction === 'columns' ? 'row' : 'presentation');
    if (direction === 'rows') this.element.setAttribute('aria-hidden', 'true');
    this.element.append(this.#layer);
  }

  /** Draws the labels `first` … `first + count - 1` of an axis that is shifted by `shift` pixels. */
  draw(place: PixelBox, axis: Axis, first: number, count: number, shift: number): void {
    positioned(this.element, place);
    const origin = nearOrigin(shift);
    const across = this.direction === 'columns' ? 'X' : 'Y';
    this.#layer.style.transform = `translate${across}(${origin - shift}px)`;
    for (const [index, { element }] of this.#labels) {
      if (index >= first && index < first + count) continue;
      element.remove();
      this.#labels.delete(index);
    }
    for (let index = first; index < first + count; index++) this.#draw(index, axis, origin);
  }

  /** Emphasises the labels of the selected rows or columns. */
  emphasise(first: number, count: number): void {
    for (const [index, { element }] of this.#labels)
      element.classList.toggle('selected', index >= first && index < first + count);
  }

  #draw(index: number, axis: Axis, origin: number): void {
    const label = this.#labels.get(index) ?? this.#addLabel(index);
    const [start, size] = [axis.start(index) - origin, axis.size(index)];
    const place = this.direction === 'columns' ? `left:${start}px;width:${size}px` : `top:${start}px;height:${size}px`;
    if (label.place === place) return;
    label.place = place;
    label.element.style.cssText = place;
    label.element.hidden = size === 0;
  }

  #addLabel(index: number): Label {
    const columns = this.direction === 'columns';
    const element = box('header', columns ? 'columnheader' : 'presentation');
    element.textContent = this.nameOf(index);
    element.dataset[columns ? 'column' : 'row'] = this.nameOf(index);
    if (columns) element.setAttribute('aria-colindex', String(index + 1));
    this.#layer.append(element);
    const label = { element, place: '' };
    this.#labels.set(index, label);
    return label;
  }
}
