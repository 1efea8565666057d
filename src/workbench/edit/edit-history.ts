import type { CellArea } from '../../host/model/types';
import type { CellContent } from './cell-content';
import type { StylePart } from './write-contents';

/** One thing a person did to an area of a sheet. */
export interface HandEdit {
  readonly sheetId: string;
  readonly area: CellArea;
  readonly before: readonly (readonly CellContent[])[];
  readonly after: readonly (readonly CellContent[])[];
  /** Which looks changed with the contents. */
  readonly looks: StylePart;
}

/* Older edits are forgotten, as Excel forgets them. */
const KEPT = 100;

/** What a person did by hand, to take it back and do it again. */
export class EditHistory {
  readonly #done: HandEdit[] = [];
  #undone: HandEdit[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  add(edit: HandEdit): void {
    this.#done.push(edit);
    if (this.#done.length > KEPT) this.#done.shift();
    this.#undone = [];
  }

  /** The edit to take back, or to do again. */
  next(direction: 'undo' | 'redo'): HandEdit | null {
    return (direction === 'undo' ? this.#done : this.#undone).at(-1) ?? null;
  }

  /** Notes that this edit was taken back, or done again; not before it was, for the host may refuse. */
  step(direction: 'undo' | 'redo'): void {
    const [from, to] = direction === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done];
    const edit = from.pop();
    if (edit) to.push(edit);
  }
}
