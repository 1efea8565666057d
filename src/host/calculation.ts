import type { ChangedCell, FormulaEngine } from './formulas/engine';
import type { SheetModel, WorkbookModel } from './model/workbook';

/** When formulas are worked out: after a change, before anybody reads a value, never twice for the same change. */
export class Calculation {
  mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  private changedCells: ChangedCell[] = [];
  /* The engine knows no workbook yet. */
  private stale = true;
  private hasRun = false;
  private held = false;

  constructor(
    private readonly engine: FormulaEngine | null,
    private readonly workbook: WorkbookModel,
  ) {
    if (engine) this.touchUnvalued();
  }

  touch(cell: ChangedCell): void {
    this.changedCells.push(cell);
  }
  /** Rows, sheets or names changed, so the engine must read the workbook again; `affected` formulas may have new values. */
  restructure(affected: (formula: string, sheet: SheetModel) => boolean = () => false): void {
    this.stale = true;
    for (const sheet of this.workbook.sheets)
      sheet.cells.forEachFormula?.((row, column, formula) => {
        if (affected(formula, sheet)) this.touch({ sheetId: sheet.id, row, column });
      });
  }
  /** Works out what is pending, unless calculation is manual or held back. */
  settle(): void {
    if (this.mode !== 'Manual' && !this.held) this.calculate();
  }
  /** Nothing is worked out before the batch ends. */
  hold(): void {
    this.held = true;
  }
  /** The batch has ended: what was held back is worked out. */
  release(): void {
    if (!this.held) return;
    this.held = false;
    this.settle();
  }
  /** True once after formulas anywhere may have new values. */
  takeHasRun(): boolean {
    const hasRun = this.hasRun;
    this.hasRun = false;
    return hasRun;
  }
  calculate(): void {
    if (this.stale) this.engine?.load(this.workbook);
    this.stale = false;
    const cells = this.changedCells;
    this.changedCells = [];
    if (cells.length === 0) return;
    if (this.engine) this.engine.changed(cells);
    else this.markAllStale();
    this.hasRun = true;
  }

  /* Files that no Excel has saved yet hold formulas without values: Excel works those out when it opens them. */
  private touchUnvalued(): void {
    for (const { id: sheetId, cells } of this.workbook.sheets)
      cells.forEachFormula?.((row, column) => {
        if (cells.value(row, column) === '') this.touch({ sheetId, row, column });
      });
  }

  /* Without an engine nobody knows which formulas need the cell, so none can be relied on. */
  private markAllStale(): void {
    for (const { cells } of this.workbook.sheets)
      cells.forEachFormula?.((row, column) => cells.markStale?.(row, column));
  }
}
