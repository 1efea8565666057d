import type { CommentModel } from '../../host/model/workbook';
import { box } from '../sheet/element';
import type { Cell } from '../geometry/area';
import { boxOf } from '../geometry/sheet-geometry';
import type { Desk } from './desk';

/** Shows the comments of the cell under the pointer, or of the active cell. */
export class NoteBox {
  readonly #element = box('note-box', 'note');

  constructor(private readonly desk: Desk) {
    const { stage } = desk.view;
    this.#element.hidden = true;
    stage.append(this.#element);
    stage.addEventListener('pointermove', (event) => this.show(desk.view.hit(event)?.cell ?? null));
    stage.addEventListener('pointerleave', () => this.showActive());
    stage.addEventListener('drawn', () => this.showActive());
  }

  showActive(): void {
    this.show(this.desk.selection?.active ?? null);
  }

  /** Shows the comments of a cell, or of the active one when that cell has none. */
  show(cell: Cell | null): void {
    const place = [cell, this.desk.selection?.active].find((one) => one && this.#comments(one).length > 0);
    this.#element.hidden = !place;
    if (!place) return;
    const comments = this.#comments(place);
    this.#element.classList.toggle(
      'thread',
      comments.some(({ threaded }) => threaded),
    );
    this.#element.replaceChildren(...comments.flatMap((comment) => [...shownComment(comment), '\n']).slice(0, -1));
    this.#put(place);
  }

  #comments({ row, column }: Cell): readonly CommentModel[] {
    return this.desk.scene?.comments(row, column) ?? [];
  }

  #put(cell: Cell): void {
    const { scene, view } = this.desk;
    if (!scene) return;
    const area = scene.merges.at(cell.row, cell.column) ?? { ...cell, rowCount: 1, columnCount: 1 };
    const { left, top, width } = view.onStage(boxOf(scene.geometry, area), cell);
    const right = left + width + 8;
    const fits = right + this.#element.offsetWidth < view.element.clientWidth;
    this.#element.style.left = `${fits ? right : Math.max(0, left - this.#element.offsetWidth - 8)}px`;
    this.#element.style.top = `${Math.max(4, Math.min(top, view.element.clientHeight - this.#element.offsetHeight - 4))}px`;
  }
}

/* Excel writes the author into the first line of a note; it is shown once. */
const shownComment = ({ author, text }: CommentModel): (Node | string)[] => {
  const [first = '', ...rest] = text.split('\n');
  const named = /^(.*)[:：]$/.exec(first)?.[1] === author;
  return author === '' ? [text] : [heading(author), named ? rest.join('\n') : text];
};

const heading = (author: string): HTMLElement => {
  const element = document.createElement('strong');
  element.textContent = author;
  return element;
};
