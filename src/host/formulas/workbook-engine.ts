import type { DisplayLocale } from '../number-format/display-locale';
import type { WorkbookModel } from '../model/workbook';
import type { ChangedCell, FormulaEngine } from './engine';
import { evaluateFormula } from './evaluate/evaluate-formula';
import { calculationOrder } from './graph/calculation-order';
import type { FormulaCell } from './graph/formula-cell';
import { FormulaGraph } from './graph/formula-graph';
import { pendingCells } from './graph/pending-cells';
import { CellReader } from './values/cell-reader';

/** The engine over a workbook model. The graph of its formulas is made at the first change, not before. */
export class WorkbookEngine implements FormulaEngine {
  private workbook: WorkbookModel | null = null;
  private graph: FormulaGraph | null = null;

  constructor(private readonly locale: DisplayLocale) {}

  load(workbook: WorkbookModel): void {
    this.workbook = workbook;
    this.graph = null;
  }

  changed(cells: readonly ChangedCell[]): void {
    const { workbook } = this;
    if (!workbook || cells.length === 0) return;
    const graph = (this.graph ??= new FormulaGraph(workbook));
    const { ordered, circular } = calculationOrder(this.startingAt(cells, graph, workbook), graph);
    for (const cell of circular) this.markStale(cell);
    const reader = new CellReader(pendingCells(ordered));
    for (const cell of ordered) this.calculate(cell, reader, workbook);
  }

  private startingAt(cells: readonly ChangedCell[], graph: FormulaGraph, workbook: WorkbookModel): FormulaCell[] {
    const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
    const own = cells.map(({ sheetId, row, column }) => {
      const sheet = sheets.get(sheetId);
      return sheet ? graph.refresh(sheet, row, column) : null;
    });
    const readers = cells.flatMap(({ sheetId, row, column }) => graph.readersOf(sheetId, row, column));
    return [...own.filter((cell) => cell !== null), ...readers];
  }

  private calculate(cell: FormulaCell, reader: CellReader, workbook: WorkbookModel): void {
    const { sheet, row, column, formula } = cell;
    const rules = { date1904: workbook.date1904, locale: this.locale };
    try {
      const value = evaluateFormula(formula, { workbook, sheet, row, column }, reader, rules);
      sheet.cells.setComputed(row, column, value);
    } catch {
      /* Whatever goes wrong in here, an old value that is known to be old is better than a lost edit. */
      this.markStale(cell);
    }
  }

  private markStale({ sheet, row, column }: FormulaCell): void {
    sheet.cells.markStale?.(row, column);
  }
}
