import type { Axis } from '../geometry/axis';
import type { PixelBox } from '../geometry/sheet-geometry';
import { box, positioned } from './element';

/** Column letters above, or row numbers beside, one part of the sheet. */
export class HeaderStrip {
  readonly element: HTMLElement;
  readonly #layer = box('layer');
  readonly #labels = new Map<number, HTMLElement>();

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
    for (const [index, label] of this.#labels) {
      if (index >= first && index < first + count) continue;
      label.remove();
      this.#labels.delete(index);
    }
    for (let index = first; index < first + count; index++) this.#label(index, axis, shift);
  }

  /** Emphasises the labels of the selected rows or columns. */
  emphasise(first: number, count: number): void {
    for (const [index, label] of this.#labels)
      label.classList.toggle('selected', index >= first && index < first + count);
  }

  #label(index: number, axis: Axis, shift: number): void {
    const size = axis.size(index);
    const label = this.#labels.get(index) ?? this.#addLabel(index);
    label.hidden = size === 0;
    const start = `${String(axis.start(index) - shift)}px`;
    const across = this.direction === 'columns';
    label.style[across ? 'left' : 'top'] = start;
    label.style[across ? 'width' : 'height'] = `${String(size)}px`;
  }

  #addLabel(index: number): HTMLElement {
    const label = box('header', this.direction === 'columns' ? 'columnheader' : 'presentation');
    label.textContent = this.nameOf(index);
    label.dataset[this.direction === 'columns' ? 'column' : 'row'] = this.nameOf(index);
    if (this.direction === 'columns') label.setAttribute('aria-colindex', String(index + 1));
    this.#layer.append(label);
    this.#labels.set(index, label);
    return label;
  }
}
