import { intersect } from '../../host/model/references/area';
import { ExcelError } from '../../host/protocol/excel-error';
import { type Cell, cellArea } from '../geometry/area';
import { CellEditor, type EditMode } from '../edit/cell-editor';
import { editorKey } from '../edit/editor-key';
import { clearArea, sortRowsBy, stepHistory, typeInto } from '../edit/hand-edits';
import { entryText } from '../edit/entry-text';
import { isDateFormat } from '../../host/number-format/is-date-format';
import { boxOf } from '../geometry/sheet-geometry';
import type { Step } from '../selection/movement';
import { selectArea } from '../selection/selection';
import { fontCss } from '../sheet/cell-css';
import { sortArea } from '../sort/sort-area';
import type { WorkbenchTexts } from '../texts/workbench-texts';
import type { Desk } from './desk';
import { FormulaBar } from './formula-bar';
import { type SheetKeyActions, SheetKeys } from './sheet-keys';
import type { StatusLine } from './status-line';

/** Typing, editing and moving by keyboard: the text box over the cell, the formula bar, and what they write. */
export class SheetInput {
  readonly editor: CellEditor;
  readonly #bar: FormulaBar;
  readonly #keys: SheetKeys;

  constructor(
    private readonly desk: Desk,
    private readonly status: StatusLine,
    private readonly texts: WorkbenchTexts,
    actions: SheetKeyActions,
  ) {
    this.editor = new CellEditor({
      began: () => this.#editing(true),
      changed: (text) => this.#bar.show(text),
      ended: () => this.#editing(false),
    });
    this.#bar = new FormulaBar(texts, {
      edit: () => this.edit('edit'),
      typed: (text) => this.editor.setText(text),
      key: (event) => this.#editKey(event),
    });
    this.#keys = new SheetKeys(desk, this, actions);
    this.editor.element.addEventListener('keydown', (event) => this.#key(event));
    desk.view.stage.append(this.editor.element);
    desk.view.stage.addEventListener('drawn', () => this.place());
  }

  /** Gives the sheet the keyboard. */
  focus(): void {
    this.editor.element.focus({ preventScroll: true });
  }

  /** Brings box and bar to the active cell. */
  update(): void {
    this.place();
    const { selection } = this.desk;
    if (!selection || this.editor.mode) return;
    this.#bar.show(this.#entry());
    this.editor.element.setAttribute('aria-label', this.#spoken());
  }

  place(): void {
    const { scene, selection, view } = this.desk;
    if (!scene || !selection) return;
    const { active } = selection;
    const area = scene.merges.at(active.row, active.column) ?? cellArea(active);
    this.editor.element.style.font = fontCss(scene.sheet.cells.style(active.row, active.column).font, scene.zoom);
    this.editor.place(view.onStage(boxOf(scene.geometry, area), active));
  }

  /** Edits the active cell's content. */
  edit(mode: EditMode): void {
    if (this.editor.mode) return;
    const { selection, view } = this.desk;
    if (selection) view.reveal(selection.active);
    this.editor.begin(mode, this.#entry());
  }

  /** Ends an edit by writing it; true when there is no edit left. */
  commit(fill = false): boolean {
    if (!this.editor.mode) return true;
    const text = this.editor.text;
    const changed = text !== this.#entry();
    this.editor.end();
    if (changed) this.write(text, fill);
    this.update();
    return true;
  }

  /** Empties the selected cells. */
  clear(): void {
    const { book, sheet, selection } = this.desk;
    if (!book || !sheet || !selection) return;
    this.attempt(() => {
      clearArea(book, sheet, selection.area);
      this.desk.refresh();
    });
  }

  /** Takes the last hand edit back, or does it again. */
  step(direction: 'undo' | 'redo'): void {
    this.attempt(() => {
      const { book } = this.desk;
      const place = book && stepHistory(book, direction);
      if (!place) return;
      this.desk.activate(place.sheet);
      this.desk.select(selectArea(place.area), place.area);
      this.desk.refresh();
    });
  }

  /** Sorts the rows around a cell by its column. */
  sort(cell: Cell, ascending: boolean): void {
    const { book, sheet } = this.desk;
    if (!book || !sheet || !this.commit()) return;
    const area = sortArea(sheet, cell);
    const merged = area && sheet.merges.areas.some((each) => intersect(each, area) !== null);
    if (!area || merged) {
      this.status.say(merged ? this.texts.sortMerged : this.texts.nothingToSort, true);
      return;
    }
    this.attempt(() => {
      sortRowsBy(book, sheet, area, cell.column, ascending);
      this.desk.refresh();
    });
  }

  /** Does something the host may refuse, and says so. */
  attempt(act: () => void): void {
    try {
      act();
      this.status.update();
    } catch (reason) {
      if (!(reason instanceof ExcelError)) throw reason;
      this.desk.refresh();
      this.status.say(this.texts.editErrors[reason.code] ?? this.texts.editRefused(reason.code), true);
    }
  }

  /** Writes a text into the active cell, as typing does. */
  write(text: string, fill = false): void {
    const { book, sheet, selection } = this.desk;
    if (!book || !sheet || !selection) return;
    this.attempt(() => {
      typeInto(book, sheet, fill ? selection.area : cellArea(selection.active), text);
      this.desk.refresh();
    });
  }

  #editing(editing: boolean): void {
    const { book } = this.desk;
    if (book) book.host.user.editing = editing;
    if (editing) this.#bar.show(this.editor.text);
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (this.editor.mode) this.#editKey(event);
    else this.#keys.press(event);
  }

  #editKey(event: KeyboardEvent): void {
    const key = this.editor.mode && !event.isComposing ? editorKey(event, this.#mode()) : null;
    if (!key) return;
    event.preventDefault();
    if (key.type === 'commit') this.#commitAndGo(key.step);
    if (key.type === 'fill') this.commit(true);
    if (key.type === 'cancel') this.#cancel();
    if (key.type === 'new-line') this.#insert('\n');
    if (key.type === 'change-mode') this.editor.begin('edit', this.editor.text);
    if (key.type !== 'new-line' && key.type !== 'change-mode') this.focus();
  }

  #mode(): EditMode {
    return this.#bar.hasFocus ? 'edit' : (this.editor.mode ?? 'edit');
  }

  #commitAndGo(step: Step | null): void {
    this.commit();
    if (step) this.#keys.run({ type: 'next', step });
  }

  #cancel(): void {
    this.editor.end();
    this.update();
  }

  #insert(text: string): void {
    const element = this.#bar.hasFocus ? this.#bar.element : this.editor.element;
    element.setRangeText(text, element.selectionStart, element.selectionEnd, 'end');
    element.dispatchEvent(new Event('input'));
  }

  #entry(): string {
    const { scene, selection } = this.desk;
    if (!scene || !selection) return '';
    const spelling = { isDate: isDateFormat, format: scene.format };
    return entryText(scene.sheet.cells, selection.active.row, selection.active.column, spelling);
  }

  #spoken(): string {
    const { selection, view } = this.desk;
    const cell = selection && view.cellElement(selection.active);
    return this.texts.cellEntry(cell?.dataset['address'] ?? '', cell?.textContent ?? '');
  }
}
