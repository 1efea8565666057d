import { lettersOf } from '../../host/model/references/a1';
import type { CellArea } from '../../host/model/types';
import type { SheetGeometry } from '../geometry/sheet-geometry';
import type { Part } from '../geometry/viewport';
import { box, positioned } from './element';
import { HeaderStrip } from './header-strip';

/** Column letters above and row numbers beside the sheet, each in a frozen and a moving half. */
export class SheetHeaders {
  readonly #columns = [0, 1].map(() => new HeaderStrip('columns', lettersOf));
  readonly #rows = [0, 1].map(() => new HeaderStrip('rows', (row) => `${row + 1}`));
  readonly #corner = box('select-all');
  /** Width of the row numbers and height of the column letters, in CSS pixels. */
  width = 0;
  height = 0;

  get elements(): HTMLElement[] {
    return [...this.#columns, ...this.#rows].map(({ element }) => element).concat(this.#corner);
  }

  /** Makes room for the largest row number that is drawn. */
  fit({ rows }: SheetGeometry, zoom: number): void {
    this.width = Math.max(34, 12 + 8 * `${rows.count}`.length);
    this.height = Math.round(22 * Math.max(1, zoom));
    positioned(this.#corner, { left: 0, top: 0, width: this.width, height: this.height });
  }

  /** Draws the labels that go with one part of the sheet. */
  draw({ name, place, visible, shift }: Part, { rows, columns }: SheetGeometry): void {
    if (name === 'corner' || name === 'top') {
      const at = { left: place.left + this.width, top: 0, width: place.width, height: this.height };
      this.#columns[name === 'corner' ? 0 : 1]?.draw(at, columns, visible.column, visible.columnCount, shift.left);
    }
    if (name === 'corner' || name === 'left') {
      const at = { left: 0, top: place.top + this.height, width: this.width, height: place.height };
      this.#rows[name === 'corner' ? 0 : 1]?.draw(at, rows, visible.row, visible.rowCount, shift.top);
    }
  }

  /** Emphasises the labels of the selected rows and columns. */
  emphasise({ row, column, rowCount, columnCount }: CellArea): void {
    for (const strip of this.#columns) strip.emphasise(column, columnCount);
    for (const strip of this.#rows) strip.emphasise(row, rowCount);
  }
}
