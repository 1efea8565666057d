import type { CellArea } from '../../host/model/types';
import { intersect } from '../../host/model/references/area';
import { type CellContent, readContents } from '../edit/cell-content';
import { clearArea, pasteContents, pasteTexts } from '../edit/hand-edits';
import { shownBlock } from '../edit/shown-block';
import { parseTabSeparated, toTabSeparated } from '../edit/tab-separated';
import { selectArea } from '../selection/selection';
import type { Desk } from './desk';
import type { SheetInput } from './sheet-input';

/* Beyond this a copy is cut off at the used cells anyway; it keeps a whole-column copy from filling the memory. */
const LARGEST = 500_000;

/** Copy, cut and paste of cells: as texts for other programs, whole within the workbook. */
export class Clipboard {
  #copied: { text: string; area: CellArea; contents: CellContent[][] } | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly input: SheetInput,
  ) {
    const { element } = input.editor;
    element.addEventListener('copy', (event) => this.#copy(event));
    element.addEventListener('cut', (event) => this.#cut(event));
    element.addEventListener('paste', (event) => this.#paste(event));
  }

  #copy(event: ClipboardEvent): boolean {
    const { scene, selection, sheet } = this.desk;
    if (this.input.editor.mode || !scene || !selection || !sheet) return false;
    const area = this.#worthCopying(selection.area);
    if (area.rowCount * area.columnCount > LARGEST) return false;
    const text = toTabSeparated(shownBlock(scene, area));
    this.#copied = { text, area, contents: readContents(sheet, area) };
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    return true;
  }

  #cut(event: ClipboardEvent): void {
    const { book, sheet, selection } = this.desk;
    if (!this.#copy(event) || !book || !sheet || !selection) return;
    this.input.attempt(() => clearArea(book, sheet, selection.area));
    this.desk.refresh();
  }

  #paste(event: ClipboardEvent): void {
    const { book, sheet, selection } = this.desk;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (this.input.editor.mode || !book || !sheet || !selection || text === '') return;
    event.preventDefault();
    this.input.attempt(() => {
      const own = this.#copied && sameLines(this.#copied.text, text) ? this.#copied : null;
      const area = own
        ? pasteContents(book, sheet, selection.area, own)
        : pasteTexts(book, sheet, selection.area, parseTabSeparated(text));
      this.desk.select(selectArea(area), null);
      this.desk.refresh();
    });
  }

  #worthCopying(area: CellArea): CellArea {
    const used = this.desk.sheet?.cells.used(false);
    return (used && intersect(area, used)) ?? { ...area, rowCount: 1, columnCount: 1 };
  }
}

/* Clipboards of some systems change the line ends. */
const sameLines = (a: string, b: string): boolean => a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n');
