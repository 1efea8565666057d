import type { SheetEdits } from '../cells/cell-edit';
import type { RowProperties } from '../cells/read-rows';
import type { RowStore } from '../workbook';
import type { WorksheetFrame } from './worksheet-frame';

const DEFAULT_HEIGHT = 15;

/** Inserts or removes rows or columns of the sheet this store belongs to. */
export interface Shifter {
  insert(at: number, count: number): void;
  remove(at: number, count: number): void;
}

/** Rows of a sheet. */
export class RowFile implements RowStore {
  #defaults: { height: number; hidden: boolean } | undefined;

  constructor(
    private readonly frame: WorksheetFrame,
    private readonly rows: { readonly properties: ReadonlyMap<number, RowProperties> },
    private readonly edits: SheetEdits,
    private readonly shifter: Shifter,
  ) {}

  /* Asked for every row of a sheet, and nothing here changes them: read once. */
  private get defaults(): { height: number; hidden: boolean } {
    const format = this.#defaults ? undefined : this.frame.find('sheetFormatPr');
    return (this.#defaults ??= {
      height: format?.number('defaultRowHeight', DEFAULT_HEIGHT) ?? DEFAULT_HEIGHT,
      hidden: format?.flag('zeroHeight') ?? false,
    });
  }

  height(row: number): number {
    const edited = this.edits.rows.get(row)?.height;
    if (edited !== undefined) return edited;
    const height = this.rows.properties.get(row)?.height ?? -1;
    return height >= 0 ? height : this.defaults.height;
  }

  isAutomatic(row: number): boolean {
    return this.edits.rows.get(row)?.height === undefined && (this.rows.properties.get(row)?.height ?? -1) < 0;
  }

  setHeight(row: number, points: number): void {
    const original = this.rows.properties.get(row)?.height;
    this.edits.updateRow(row, (edit) => {
      if (original === points) delete edit.height;
      else edit.height = points;
    });
  }

  hidden(row: number): boolean {
    return this.edits.rows.get(row)?.hidden ?? this.rows.properties.get(row)?.hidden ?? this.defaults.hidden;
  }

  setHidden(row: number, hidden: boolean): void {
    const original = this.rows.properties.get(row)?.hidden ?? false;
    this.edits.updateRow(row, (edit) => {
      if (original === hidden) delete edit.hidden;
      else edit.hidden = hidden;
    });
  }

  insert(row: number, count: number): void {
    this.shifter.insert(row, count);
  }

  remove(row: number, count: number): void {
    this.shifter.remove(row, count);
  }
}
