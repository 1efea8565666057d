import type { CellArea, CellScalar } from '../../../../src/host/model/types';
import type { CellStore, NameModel, SheetModel, TableModel, WorkbookModel } from '../../../../src/host/model/workbook';

/** Rows of a sheet; a text that begins with "=" is a formula without a value yet, null a blank cell. */
export type FakeRows = readonly (readonly (CellScalar | null)[])[];

/** The part of a cell store that formulas need, in memory. */
export class FakeCells implements Pick<
  CellStore,
  'value' | 'formula' | 'isStale' | 'setValue' | 'setFormula' | 'setComputed' | 'used'
> {
  readonly values = new Map<string, CellScalar>();
  readonly formulas = new Map<string, string>();
  readonly stale = new Set<string>();

  constructor(rows: FakeRows) {
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value === null) return;
        if (typeof value === 'string' && value.startsWith('=')) this.setFormula(r, c, value, '');
        else this.values.set(key(r, c), value);
      }),
    );
  }

  value(row: number, column: number): CellScalar {
    return this.values.get(key(row, column)) ?? '';
  }
  formula(row: number, column: number): string | null {
    return this.formulas.get(key(row, column)) ?? null;
  }
  isStale(row: number, column: number): boolean {
    return this.stale.has(key(row, column));
  }
  markStale(row: number, column: number): void {
    this.stale.add(key(row, column));
  }
  setValue(row: number, column: number, value: CellScalar): void {
    this.formulas.delete(key(row, column));
    this.values.set(key(row, column), value);
  }
  setFormula(row: number, column: number, formula: string, value: CellScalar): void {
    this.formulas.set(key(row, column), formula);
    this.values.set(key(row, column), value);
  }
  setComputed(row: number, column: number, value: CellScalar): void {
    this.stale.delete(key(row, column));
    this.values.set(key(row, column), value);
  }
  forEachFormula(visit: (row: number, column: number, formula: string) => void): void {
    for (const [at, formula] of this.formulas) {
      const [row = 0, column = 0] = at.split(',').map(Number);
      visit(row, column, formula);
    }
  }
  used(): CellArea | null {
    const places = [...this.values.keys()].map((at) => at.split(',').map(Number));
    if (places.length === 0) return null;
    const rowCount = Math.max(...places.map(([row = 0]) => row)) + 1;
    const columnCount = Math.max(...places.map(([, column = 0]) => column)) + 1;
    return { row: 0, column: 0, rowCount, columnCount };
  }
}

const key = (row: number, column: number): string => `${row},${column}`;

interface FakeSheet {
  readonly name: string;
  readonly rows: FakeRows;
  readonly tables?: readonly TableModel[];
  readonly hiddenRows?: readonly number[];
  readonly filter?: CellArea;
}

/** A workbook in memory with as much behind it as formulas look at, and its cells by sheet name. */
export const fakeWorkbook = (
  sheets: readonly FakeSheet[],
  names: readonly Pick<NameModel, 'name' | 'formula'>[] = [],
  date1904 = false,
): { workbook: WorkbookModel; cells: Record<string, FakeCells> } => {
  const models = sheets.map((sheet, at) => ({
    id: `sheet${at}`,
    name: sheet.name,
    cells: new FakeCells(sheet.rows),
    tables: sheet.tables ?? [],
    rows: { hidden: (row: number) => sheet.hiddenRows?.includes(row) ?? false },
    autoFilter: { area: sheet.filter ?? null },
  }));
  const workbook = {
    date1904,
    sheets: models as unknown as SheetModel[],
    names: names.map((name) => ({ ...name, sheetId: null, visible: true, comment: '' })),
  };
  return {
    workbook: workbook as unknown as WorkbookModel,
    cells: Object.fromEntries(models.map(({ name, cells }) => [name, cells])),
  };
};
