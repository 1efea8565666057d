import { areaName } from '../../host/model/references/a1';
import type { CellArea } from '../../host/model/types';
import type { SheetModel } from '../../host/model/workbook';
import type { Cell } from '../geometry/area';
import { selectCell, type Selection } from '../selection/selection';
import type { Scene } from '../sheet/scene';
import { SheetView } from '../sheet/sheet-view';
import type { Book } from './book';
import { sceneOf } from './scene-of';

/** The sheet on the left: which workbook, which sheet, what is selected; draws again when any of it changed. */
export class Desk {
  readonly view = new SheetView();
  #book: Book | null = null;
  #scene: Scene | null = null;
  #sheet: SheetModel | null = null;
  #selection: Selection | null = null;
  #zoom = 1;
  #waiting = 0;
  #endOfBook: () => void = () => undefined;
  readonly #listeners = new Set<() => void>();

  get book(): Book | null {
    return this.#book;
  }
  get scene(): Scene | null {
    return this.#scene;
  }
  get sheet(): SheetModel | null {
    return this.#sheet;
  }
  get selection(): Selection | null {
    return this.#selection;
  }

  /** Tells when the workbook, the sheet, its cells or the selection changed. */
  onUpdate(listener: () => void): void {
    this.#listeners.add(listener);
  }

  open(book: Book): void {
    this.#endOfBook();
    this.#book = book;
    this.#sheet = null;
    this.#endOfBook = book.host.onChange(() => this.refreshSoon());
    this.refresh();
  }

  set zoom(zoom: number) {
    this.#zoom = zoom;
    this.refresh();
  }

  /** Draws again before the next frame; many changes cost one drawing. */
  refreshSoon(): void {
    if (this.#waiting === 0) this.#waiting = requestAnimationFrame(() => this.refresh());
  }

  /** Draws the sheet as the workbook has it now. */
  refresh(): void {
    cancelAnimationFrame(this.#waiting);
    this.#waiting = 0;
    if (!this.#book) return;
    const sheet = this.#book.workbook.activeSheet;
    const turned = sheet !== this.#sheet;
    if (turned) this.#keepScroll();
    this.#sheet = sheet;
    this.#scene = sceneOf(this.#book, sheet, this.#zoom);
    this.#showSelection(sheet, turned);
    this.#tell();
  }

  /** Selects on the shown sheet and tells the host. */
  select(selection: Selection, reveal: Cell | null = selection.end): void {
    if (!this.#book || !this.#sheet) return;
    this.#selection = selection;
    this.#book.setSelection(this.#sheet, selection);
    if (reveal) this.#makeRoom(reveal);
    this.view.select(selection);
    if (reveal) this.view.reveal(reveal);
    this.#book.host.user.select(this.#sheet.name, areaName(selection.area));
    this.#tell();
  }

  selectCell(cell: Cell): void {
    this.select(selectCell(cell, this.merges));
  }

  get merges(): readonly CellArea[] {
    return this.#sheet?.merges.areas ?? [];
  }

  /** Brings another sheet to the front. */
  activate(sheet: SheetModel): void {
    if (!this.#book || sheet === this.#sheet) return;
    this.#book.workbook.activeSheet = sheet;
    this.#book.host.user.select(sheet.name, areaName(this.#book.selection(sheet).area));
    this.refresh();
  }

  #showSelection(sheet: SheetModel, turned: boolean): void {
    if (!this.#book || !this.#scene) return;
    const before = this.#selection;
    const selection = this.#book.selection(sheet);
    this.#selection = selection;
    this.view.show(this.#scene, selection);
    if (turned) this.#restoreScroll(sheet);
    if (!turned && before !== selection) this.view.reveal(selection.active);
  }

  #makeRoom({ row, column }: Cell): void {
    if (!this.#book || !this.#sheet || !this.#scene) return;
    const { rows, columns } = this.#scene.geometry;
    if (row < rows.count - 20 && column < columns.count - 4) return;
    this.#book.reach(this.#sheet, row, column);
    this.#scene = sceneOf(this.#book, this.#sheet, this.#zoom);
    if (this.#selection) this.view.show(this.#scene, this.#selection);
  }

  #keepScroll(): void {
    const { scrollLeft: left, scrollTop: top } = this.view.element;
    if (this.#book && this.#sheet) this.#book.scroll.set(this.#sheet.id, { left, top });
  }

  #restoreScroll(sheet: SheetModel): void {
    const { left, top } = this.#book?.scroll.get(sheet.id) ?? { left: 0, top: 0 };
    this.view.element.scrollTo(left, top);
    if (!this.#book?.scroll.has(sheet.id) && this.#selection) this.view.reveal(this.#selection.active);
    this.view.draw();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
