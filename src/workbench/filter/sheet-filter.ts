import type { CellArea } from '../../host/model/types';
import type { SheetModel } from '../../host/model/workbook';
import { lastRow } from '../geometry/area';

/** Shown texts that a person ticked off, by column of the filter. */
export class SheetFilter {
  readonly #hiddenTexts = new Map<number, ReadonlySet<string>>();

  constructor(
    readonly area: CellArea,
    private readonly textAt: (row: number, column: number) => string,
  ) {}

  isOn(column: number): boolean {
    return (this.#hiddenTexts.get(column)?.size ?? 0) > 0;
  }

  /** Texts of a column below its header, each once, with whether it is shown. */
  choices(column: number): { text: string; shown: boolean }[] {
    const texts = new Set<string>();
    for (let row = this.area.row + 1; row <= lastRow(this.area); row++) texts.add(this.textAt(row, column));
    const hidden = this.#hiddenTexts.get(column);
    const order = new Intl.Collator('zh-CN', { numeric: true });
    return [...texts].sort(order.compare).map((text) => ({ text, shown: !hidden?.has(text) }));
  }

  /** Hides the rows that hold one of these texts in the column; none of them shows the column's rows again. */
  hide(sheet: SheetModel, column: number, texts: ReadonlySet<string>): void {
    this.#hiddenTexts.set(column, texts);
    for (let row = this.area.row + 1; row <= lastRow(this.area); row++) {
      const hidden = this.#hides(row);
      if (sheet.rows.hidden(row) !== hidden) sheet.rows.setHidden(row, hidden);
    }
  }

  #hides(row: number): boolean {
    for (const [column, texts] of this.#hiddenTexts) if (texts.has(this.textAt(row, column))) return true;
    return false;
  }
}
