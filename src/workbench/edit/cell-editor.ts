import type { PixelBox } from '../geometry/sheet-geometry';
import { positioned } from '../sheet/element';

/** Typed anew: arrows end the entry. Edited: arrows move the caret. */
export type EditMode = 'enter' | 'edit';

/** Told when editing begins, when its text changes, and when it ends. */
export interface EditorListener {
  began(): void;
  changed(text: string): void;
  ended(): void;
}

/**
 * The text box over the active cell. It always holds the keyboard focus of the sheet, unseen until something is typed,
 * because an input method needs a real text box from its first key on.
 */
export class CellEditor {
  readonly element = document.createElement('textarea');
  #mode: EditMode | null = null;
  #place: PixelBox = { left: 0, top: 0, width: 0, height: 0 };

  constructor(private readonly listener: EditorListener) {
    this.element.className = 'cell-editor idle';
    this.element.rows = 1;
    this.element.spellcheck = false;
    this.element.autocomplete = 'off';
    this.element.addEventListener('compositionstart', () => this.#typed());
    this.element.addEventListener('input', () => this.#input());
  }

  get mode(): EditMode | null {
    return this.#mode;
  }

  get text(): string {
    return this.element.value;
  }

  /** Shows the box with a text, caret at its end. */
  begin(mode: EditMode, text: string): void {
    this.element.value = text;
    this.element.setSelectionRange(text.length, text.length);
    this.#start(mode);
  }

  /** Takes over what was written in the formula bar. */
  setText(text: string): void {
    this.element.value = text;
    this.#grow();
  }

  /** Hides the box again; its text is gone. */
  end(): void {
    if (this.#mode === null) return;
    this.#mode = null;
    this.element.value = '';
    this.element.classList.add('idle');
    this.place(this.#place);
    this.listener.ended();
  }

  /** Puts the box over the cell. */
  place(place: PixelBox): void {
    this.#place = place;
    positioned(this.element, place);
    if (this.#mode) this.#grow();
  }

  #typed(): void {
    if (this.#mode === null) this.#start('enter');
  }

  #input(): void {
    this.#typed();
    this.#grow();
    this.listener.changed(this.text);
  }

  #start(mode: EditMode): void {
    this.#mode = mode;
    this.element.classList.remove('idle');
    this.#grow();
    this.listener.began();
  }

  /* The box grows with its text, never smaller than the cell. */
  #grow(): void {
    const { style } = this.element;
    style.width = `${this.#place.width}px`;
    style.height = `${this.#place.height}px`;
    style.whiteSpace = 'pre';
    style.width = `${Math.max(this.#place.width, Math.min(this.element.scrollWidth + 8, 420))}px`;
    style.whiteSpace = 'pre-wrap';
    style.height = `${Math.max(this.#place.height, this.element.scrollHeight)}px`;
  }
}
