import { createAxis } from '../../../src/workbench/geometry/axis';
import type { SheetGeometry } from '../../../src/workbench/geometry/sheet-geometry';
import { cellAt, partsOf, scrollTo } from '../../../src/workbench/geometry/viewport';

const geometry = (frozenRows: number, frozenColumns: number): SheetGeometry => {
  const rows = createAxis(1000, () => 20);
  const columns = createAxis(50, () => 100);
  const frozen = { rows: frozenRows, columns: frozenColumns, height: frozenRows * 20, width: frozenColumns * 100 };
  return { rows, columns, frozen };
};
const view = { width: 450, height: 200, scrollLeft: 0, scrollTop: 0 };
const rowsOf = (parts: ReturnType<typeof partsOf>, name: string) => {
  const visible = parts.find((part) => part.name === name)?.visible;
  return [visible?.row, visible?.rowCount, visible?.column, visible?.columnCount];
};

describe('parts of the window', () => {
  it('shows one part when nothing is frozen', () => {
    const parts = partsOf(geometry(0, 0), view);
    expect(rowsOf(parts, 'body')).toEqual([0, 10, 0, 5]);
    expect(rowsOf(parts, 'corner')).toEqual([0, 0, 0, 0]);
  });

  it('keeps frozen rows and columns while the rest scrolls', () => {
    const parts = partsOf(geometry(3, 1), { ...view, scrollTop: 400, scrollLeft: 250 });
    expect(rowsOf(parts, 'corner')).toEqual([0, 3, 0, 1]);
    expect(rowsOf(parts, 'top')).toEqual([0, 3, 3, 4]);
    expect(rowsOf(parts, 'left')).toEqual([23, 7, 0, 1]);
    expect(rowsOf(parts, 'body')).toEqual([23, 7, 3, 4]);
    expect(parts.find(({ name }) => name === 'body')?.shift).toEqual({ top: 460, left: 350 });
  });

  it('finds the cell under a pixel on both sides of the frozen edge', () => {
    const scrolled = { ...view, scrollTop: 400, scrollLeft: 200 };
    expect(cellAt(geometry(3, 1), scrolled, 50, 30)).toEqual({ row: 1, column: 0 });
    expect(cellAt(geometry(3, 1), scrolled, 150, 70)).toEqual({ row: 23, column: 3 });
  });
});

describe('scrolling to a cell', () => {
  it('stays where the cell is seen already, and for frozen cells', () => {
    expect(scrollTo(geometry(3, 1), { ...view, scrollTop: 40 }, { row: 8, column: 2 })).toEqual({ top: 40, left: 0 });
    expect(scrollTo(geometry(3, 1), { ...view, scrollTop: 400 }, { row: 1, column: 0 })).toEqual({ top: 400, left: 0 });
  });

  it('goes just as far as needed down, up and to the side', () => {
    expect(scrollTo(geometry(3, 1), view, { row: 20, column: 0 }).top).toBe(220);
    expect(scrollTo(geometry(3, 1), { ...view, scrollTop: 400 }, { row: 10, column: 0 }).top).toBe(140);
    expect(scrollTo(geometry(0, 0), view, { row: 0, column: 10 }).left).toBe(650);
  });
});
