import type { CellArea } from '../../host/model/types';
import type { Selection } from '../selection/selection';
import { intersect } from '../../host/model/references/area';
import { cellArea, isOneCell } from '../geometry/area';
import { boxOf, type SheetGeometry } from '../geometry/sheet-geometry';
import { box, positioned } from './element';
import type { MergeIndex } from './merge-index';
import type { Quadrant } from './quadrant';

/** The frame around the selected area and the light veil over it, in one part of the sheet. */
export class SelectionFrame {
  readonly #frame = box('selection');
  readonly #active = box('active-cell');

  /** Draws the selection into a part; nothing when it lies elsewhere. */
  draw(quadrant: Quadrant, visible: CellArea, geometry: SheetGeometry, merges: MergeIndex, selection: Selection): void {
    const { area, active } = selection;
    const seen = intersect(area, visible) !== null;
    this.#frame.hidden = this.#active.hidden = !seen;
    if (this.#frame.parentElement !== quadrant.layer) quadrant.layer.append(this.#frame, this.#active);
    if (!seen) return;
    const activeArea = merges.at(active.row, active.column) ?? cellArea(active);
    const single =
      isOneCell(area) || (activeArea.rowCount === area.rowCount && activeArea.columnCount === area.columnCount);
    this.#frame.classList.toggle('single', single);
    positioned(this.#frame, quadrant.inLayer(boxOf(geometry, area)));
    positioned(this.#active, quadrant.inLayer(boxOf(geometry, activeArea)));
  }
}
