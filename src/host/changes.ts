import type { CellArea, CellScalar } from './model/types';
import type { SheetModel } from './model/workbook';
import { areaText } from './objects/support/a1';
import { EventQueue, EventType, WORKBOOK_TARGET } from './protocol/event-queue';
import type { Bag } from './protocol/wire';
import { valueType } from './value-type';

/** Who is at work: the add-in, the person at this Excel, or another author of the same file. */
export type Author = 'add-in' | 'user' | 'remote';

/** Value of a single cell before and after. */
export interface ValueChange {
  readonly before: CellScalar;
  readonly after: CellScalar;
}
export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Tells the add-in (events) and the page (which sheets to paint again) what changed. */
export class Changes {
  readonly events = new EventQueue();
  author: Author = 'user';
  /** `context.runtime.enableEvents`: while false nothing is told to the add-in. */
  eventsEnabled = true;
  /** True until the common API's DocumentSelectionChanged was told. */
  selectionMoved = false;
  private readonly sheetIds = new Set<string>();

  constructor(private readonly keepEventRange: (sheet: SheetModel, area: CellArea) => string) {}

  edited(sheet: SheetModel, area: CellArea, change?: ValueChange): void {
    this.cells(sheet, area, 'RangeEdited', change);
  }
  shifted(sheet: SheetModel, area: CellArea, changeType: ChangeType): void {
    this.cells(sheet, area, changeType);
  }
  formatted(sheet: SheetModel, area: CellArea): void {
    this.painted(sheet);
    const referenceId = this.keepEventRange(sheet, area);
    this.sheetEvent(EventType.formatChanged, sheet, { address: areaText(area), referenceId });
  }
  rowsHidden(sheet: SheetModel, area: CellArea, hidden: boolean): void {
    const changeType = hidden ? 'Hidden' : 'Unhidden';
    this.sheetEvent(EventType.rowHiddenChanged, sheet, { address: areaText(area), changeType });
  }
  /** Something of the sheet looks different, and there is no event for it. */
  painted(sheet: SheetModel): void {
    this.sheetIds.add(sheet.id);
  }
  /** An event of one sheet, told to listeners of that sheet and of all sheets. */
  sheetEvent(type: number, sheet: SheetModel, details: Bag = {}): void {
    this.painted(sheet);
    const message = { source: this.source, worksheetId: sheet.id, ...details };
    this.emit(type, WORKBOOK_TARGET, message);
    this.emit(type, sheet.id, message);
  }
  emit(type: number, target: string, message: Bag): void {
    if (this.eventsEnabled) this.events.emit(type, target, message);
  }
  get source(): 'Local' | 'Remote' {
    return this.author === 'remote' ? 'Remote' : 'Local';
  }
  /** Ids of the sheets to paint again. */
  takeSheetIds(): readonly string[] {
    const ids = [...this.sheetIds];
    this.sheetIds.clear();
    return ids;
  }

  private cells(sheet: SheetModel, area: CellArea, changeType: ChangeType, change?: ValueChange): void {
    this.sheetEvent(EventType.changed, sheet, {
      changeType,
      address: areaText(area),
      referenceId: this.keepEventRange(sheet, area),
      triggerSource: this.author === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: SHIFT[changeType] ?? 'None',
      ...(change ? details(change) : {}),
    });
  }
}

const SHIFT: Partial<Record<ChangeType, string>> = {
  RowInserted: 'ShiftCellDown',
  RowDeleted: 'ShiftCellUp',
  ColumnInserted: 'ShiftCellRight',
  ColumnDeleted: 'ShiftCellLeft',
};

const details = ({ before, after }: ValueChange): Bag => ({
  valueBefore: before,
  valueAfter: after,
  valueTypeBefore: valueType(before),
  valueTypeAfter: valueType(after),
});
