import type { CellArea } from '../../host/model/types';
import type { CellContent } from './cell-content';

/** One thing a person did to an area of a sheet. */
export interface HandEdit {
  readonly sheetId: string;
  readonly area: CellArea;
  readonly before: readonly (readonly CellContent[])[];
  readonly after: readonly (readonly CellContent[])[];
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

  /** The last edit, which counts as taken back from now on. */
  undo(): HandEdit | null {
    const edit = this.#done.pop() ?? null;
    if (edit) this.#undone.push(edit);
    return edit;
  }

  /** The edit taken back last, which counts as done from now on. */
  redo(): HandEdit | null {
    const edit = this.#undone.pop() ?? null;
    if (edit) this.#done.push(edit);
    return edit;
  }
}
