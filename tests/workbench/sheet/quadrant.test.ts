/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { createWorkbook } from '../../../src/host/model/open-workbook';
import type { SheetModel } from '../../../src/host/model/workbook';
import { formatValue } from '../../../src/host/number-format/format-value';
import { PLAIN_LOOK } from '../../../src/workbench/conditional/look';
import { layOutSheet } from '../../../src/workbench/geometry/sheet-geometry';
import { createScene } from '../../../src/workbench/sheet/create-scene';
import { Quadrant } from '../../../src/workbench/sheet/quadrant';
import { createTextWidth } from '../../../src/workbench/sheet/text-width';

/* jsdom lacks what every browser has. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

const sheetWith = (fill: (sheet: SheetModel) => void): SheetModel => {
  const [sheet] = createWorkbook().sheets;
  fill(sheet!);
  return sheet!;
};

const sceneOf = (sheet: SheetModel) =>
  createScene(sheet, {
    geometry: layOutSheet(sheet, { rows: 20_000, columns: 40 }, 1),
    zoom: 1,
    format: (value, numberFormat) => formatValue(value, numberFormat, { date1904: false, locale: 'zh-CN' }),
    textWidth: createTextWidth(null),
    look: (row) => (row === 1 ? { ...PLAIN_LOOK, fill: '#FFC7CE', rules: ['=TRUE'] } : PLAIN_LOOK),
    filterButton: () => null,
  });

const draw = (sheet: SheetModel, visible = area(0, 0, 10, 5), quadrant = new Quadrant()) => {
  const top = sceneOf(sheet).geometry.rows.start(visible.row);
  quadrant.draw(sceneOf(sheet), visible, area(0, 0, 20_000, 40), { left: 0, top });
  return quadrant;
};
const cell = (quadrant: Quadrant, address: string) =>
  quadrant.layer.querySelector<HTMLElement>(`[data-address="${address}"]`);

describe('drawing a part of a sheet', () => {
  it('draws the visible cells of a long sheet and no others', () => {
    const sheet = sheetWith(({ cells }) => cells.setValue(9_999, 0, '最后'));
    const quadrant = draw(sheet, area(9_990, 0, 12, 5));
    expect(quadrant.layer.querySelectorAll('.cell')).toHaveLength(60);
    expect(cell(quadrant, 'A10000')?.textContent).toBe('最后');
    draw(sheet, area(0, 0, 12, 5), quadrant);
    expect(quadrant.layer.querySelectorAll('.cell')).toHaveLength(60);
    expect(cell(quadrant, 'A10000')).toBeNull();
  });

  it('shows values in their number formats, with their fill and what conditional formats make of it', () => {
    const sheet = sheetWith(({ cells }) => {
      cells.setValue(0, 0, 43210);
      cells.patchStyle(area(0, 0, 1, 1), { numberFormat: 'yyyy-mm-dd', fill: '#FFFF00' });
      cells.setValue(1, 0, 30000);
      cells.patchStyle(area(1, 0, 1, 1), { numberFormat: '#,##0', fill: '#FFFF00' });
    });
    sheet.columns.setWidth(0, 80);
    const quadrant = draw(sheet);
    expect(cell(quadrant, 'A1')?.textContent).toBe('2018-04-20');
    expect(cell(quadrant, 'A1')?.style.backgroundColor).toBe('rgb(255, 255, 0)');
    expect(cell(quadrant, 'A2')?.textContent).toBe('30,000');
    expect(cell(quadrant, 'A2')?.style.backgroundColor).toBe('rgb(255, 199, 206)');
    expect(cell(quadrant, 'A2')?.dataset['conditionalFormats']).toBe('=TRUE');
    expect(cell(quadrant, 'A1')?.dataset['conditionalFormats']).toBeUndefined();
  });

  it('draws a merged area once, also when its first cell is out of sight', () => {
    const sheet = sheetWith(({ cells, merges }) => {
      cells.setValue(0, 1, '解放区');
      merges.add(area(0, 1, 8, 1));
    });
    const quadrant = draw(sheet, area(4, 0, 10, 3));
    expect(cell(quadrant, 'B1')?.textContent).toBe('解放区');
    expect(cell(quadrant, 'B1')?.style.height).toBe(`${sceneOf(sheet).geometry.rows.start(8)}px`);
    expect(['B5', 'B8'].map((address) => cell(quadrant, address))).toEqual([null, null]);
    expect(cell(quadrant, 'B9')).not.toBeNull();
  });

  it('leaves out hidden rows and columns', () => {
    const sheet = sheetWith(({ rows, columns, cells }) => {
      cells.setValue(9, 9, 1);
      rows.setHidden(2, true);
      columns.setHidden(1, true);
    });
    const quadrant = draw(sheet);
    expect([cell(quadrant, 'A3'), cell(quadrant, 'B1')]).toEqual([null, null]);
    expect(cell(quadrant, 'C4')).not.toBeNull();
  });

  it('lets a long text run over blank cells and stops it at a filled one', () => {
    const sheet = sheetWith(({ cells }) => {
      cells.setValue(0, 0, '焦作市职工技术创新工作室台账（样例）');
      cells.setValue(0, 2, '止');
    });
    const quadrant = draw(sheet);
    const width = sceneOf(sheet).geometry.columns.size(1);
    expect(cell(quadrant, 'A1')?.style.clipPath).toContain(`-${width}px`);
    expect(cell(quadrant, 'C1')?.style.clipPath).toBe('');
  });

  it('repaints a cell that changed and keeps the element of one that did not', () => {
    const sheet = sheetWith(({ cells }) => cells.setValue(0, 0, '旧'));
    const quadrant = draw(sheet);
    const before = cell(quadrant, 'A1');
    sheet.cells.setValue(0, 0, '新');
    draw(sheet, area(0, 0, 10, 5), quadrant);
    expect(cell(quadrant, 'A1')).toBe(before);
    expect(before?.textContent).toBe('新');
  });

  it('names rows and cells for screen readers', () => {
    const quadrant = draw(sheetWith(({ cells }) => cells.setValue(4, 2, '市级')));
    const found = cell(quadrant, 'C5');
    expect([found?.getAttribute('role'), found?.getAttribute('aria-colindex')]).toEqual(['gridcell', '3']);
    expect(found?.parentElement?.getAttribute('aria-rowindex')).toBe('5');
  });
});
