import type { SheetModel, WorkbookModel } from '../../model/workbook';
import { cellKey } from './cell-key';
import { DependentsIndex } from './dependents-index';
import type { FormulaCell } from './formula-cell';
import { precedentsOf } from './precedents-of';

type Visit = (row: number, column: number, formula: string) => void;

/* Stores that cannot list their formulas are asked cell by cell. */
const visitFormulas = ({ cells }: SheetModel, visit: Visit): void => {
  if (cells.forEachFormula) {
    cells.forEachFormula(visit);
    return;
  }
  const used = cells.used(false);
  if (!used) return;
  cells.forEach(used, (row, column) => {
    const formula = cells.formula(row, column);
    if (formula !== null) visit(row, column, formula);
  });
};

/** Every formula of a workbook and who reads whom. */
export class FormulaGraph {
  private readonly cells = new Map<string, Map<number, FormulaCell>>();
  private readonly index = new DependentsIndex();

  constructor(private readonly workbook: WorkbookModel) {
    for (const sheet of workbook.sheets) {
      visitFormulas(sheet, (row, column, formula) => this.add({ sheet, row, column, formula }));
    }
  }

  /** Takes in what stands in a cell now; gives the formula, null for a constant. */
  refresh(sheet: SheetModel, row: number, column: number): FormulaCell | null {
    const formula = sheet.cells.formula(row, column);
    const known = this.cells.get(sheet.id)?.get(cellKey(row, column));
    if (formula === (known?.formula ?? null)) return known ?? null;
    if (formula === null) {
      this.cells.get(sheet.id)?.delete(cellKey(row, column));
      return null;
    }
    return this.add({ sheet, row, column, formula });
  }

  /** The formulas that read a cell directly. Readers that have become another formula since are left out. */
  readersOf(sheetId: string, row: number, column: number): FormulaCell[] {
    return this.index.readersOf(sheetId, row, column).filter((reader) => this.isCurrent(reader));
  }

  private isCurrent(cell: FormulaCell): boolean {
    return this.cells.get(cell.sheet.id)?.get(cellKey(cell.row, cell.column)) === cell;
  }

  private add(cell: FormulaCell): FormulaCell {
    let sheet = this.cells.get(cell.sheet.id);
    if (!sheet) this.cells.set(cell.sheet.id, (sheet = new Map<number, FormulaCell>()));
    sheet.set(cellKey(cell.row, cell.column), cell);
    this.index.add(cell, precedentsOf(cell, this.workbook));
    return cell;
  }
}
