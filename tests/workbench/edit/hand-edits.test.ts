import { createHost } from '../../../src/host/host';
import { ExcelError } from '../../../src/host/protocol/excel-error';
import { createWorkbook } from '../../../src/host/model/open-workbook';
import { Book } from '../../../src/workbench/desk/book';
import { readContents } from '../../../src/workbench/edit/cell-content';
import {
  clearArea,
  pasteContents,
  pasteTexts,
  sortRowsBy,
  stepHistory,
  typeInto,
} from '../../../src/workbench/edit/hand-edits';

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

const open = () => {
  const workbook = createWorkbook();
  const book = new Book('测试.xlsx', createHost(workbook));
  const [sheet] = workbook.sheets;
  const value = (row: number, column: number) => sheet!.cells.value(row, column);
  return { book, sheet: sheet!, value };
};

describe('typing', () => {
  it('makes of a text what Excel makes of it, and can be taken back and done again', () => {
    const { book, sheet, value } = open();
    typeInto(book, sheet, area(0, 0), '2018-4-20');
    expect(value(0, 0)).toBe(43210);
    expect(sheet.cells.style(0, 0).numberFormat).not.toBe('General');
    expect(stepHistory(book, 'undo')?.area).toEqual(area(0, 0));
    expect([value(0, 0), sheet.cells.style(0, 0).numberFormat]).toEqual(['', 'General']);
    stepHistory(book, 'redo');
    expect(value(0, 0)).toBe(43210);
  });

  it('fills a whole selection', () => {
    const { book, sheet, value } = open();
    typeInto(book, sheet, area(0, 0, 2, 2), '市级');
    expect([value(0, 0), value(0, 1), value(1, 0), value(1, 1)]).toEqual(['市级', '市级', '市级', '市级']);
  });

  it('forgets what was taken back when something else is typed', () => {
    const { book, sheet, value } = open();
    typeInto(book, sheet, area(0, 0), '甲');
    stepHistory(book, 'undo');
    typeInto(book, sheet, area(0, 0), '乙');
    expect(stepHistory(book, 'redo')).toBeNull();
    expect(value(0, 0)).toBe('乙');
  });

  it('keeps text that looks like a number through undo', () => {
    const { book, sheet, value } = open();
    typeInto(book, sheet, area(0, 0), "'00123");
    typeInto(book, sheet, area(0, 0), '5');
    stepHistory(book, 'undo');
    expect(value(0, 0)).toBe('00123');
    expect(sheet.cells.style(0, 0).quotePrefix).toBe(true);
  });
});

describe('clearing', () => {
  it('empties cells, leaves their looks, and comes back with formulas', () => {
    const { book, sheet, value } = open();
    sheet.cells.patchStyle(area(0, 0), { fill: '#FFFF00' });
    sheet.cells.setValue(0, 0, 3);
    sheet.cells.setFormula(1, 0, '=A1*2', 6);
    clearArea(book, sheet, area(0, 0, 1000, 3));
    expect([value(0, 0), value(1, 0), sheet.cells.formula(1, 0)]).toEqual(['', '', null]);
    expect(sheet.cells.style(0, 0).fill).toBe('#FFFF00');
    stepHistory(book, 'undo');
    expect([value(0, 0), sheet.cells.formula(1, 0)]).toEqual([3, '=A1*2']);
  });
});

describe('pasting', () => {
  it('types a block from another program', () => {
    const { book, sheet, value } = open();
    const filled = pasteTexts(book, sheet, area(1, 1), [
      ['王某某', '3'],
      ['李某某', '3万元'],
    ]);
    expect(filled).toEqual(area(1, 1, 2, 2));
    expect([value(1, 1), value(1, 2), value(2, 2)]).toEqual(['王某某', 3, '3万元']);
    stepHistory(book, 'undo');
    expect(sheet.cells.used(true)).toBeNull();
  });

  it('fills a selection that is a multiple of the block', () => {
    const { book, sheet, value } = open();
    pasteTexts(book, sheet, area(0, 0, 4, 1), [['省级'], ['市级']]);
    expect([0, 1, 2, 3].map((row) => value(row, 0))).toEqual(['省级', '市级', '省级', '市级']);
  });

  it('carries looks, text and moved formulas within the workbook', () => {
    const { book, sheet, value } = open();
    typeInto(book, sheet, area(0, 0), "'00123");
    sheet.cells.patchStyle(area(0, 0), { fill: '#FFFF00' });
    sheet.cells.setFormula(0, 1, '=A1&"号"', '00123号');
    const copied = { area: area(0, 0, 1, 2), contents: readContents(sheet, area(0, 0, 1, 2)) };
    pasteContents(book, sheet, area(3, 0), copied);
    expect(value(3, 0)).toBe('00123');
    expect(sheet.cells.style(3, 0).fill).toBe('#FFFF00');
    expect(sheet.cells.formula(3, 1)).toBe('=A4&"号"');
  });
});

describe('sorting', () => {
  it('moves whole rows with looks and relative references, and comes back as it was', () => {
    const { book, sheet, value } = open();
    pasteTexts(book, sheet, area(0, 0), [
      ['丙', '3', '=B1*2'],
      ['甲', '1', '=B2*2'],
      ['乙', '2', "'00123"],
    ]);
    sheet.cells.patchStyle(area(0, 0), { fill: '#FFFF00', font: { bold: true } });
    const body = area(0, 0, 3, 3);
    const before = readContents(sheet, body);
    sortRowsBy(book, sheet, body, 1, true);
    expect([0, 1, 2].map((row) => value(row, 0))).toEqual(['甲', '乙', '丙']);
    expect([sheet.cells.formula(0, 2), value(1, 2), sheet.cells.formula(2, 2)]).toEqual(['=B1*2', '00123', '=B3*2']);
    expect([0, 2].map((row) => sheet.cells.style(row, 0).fill)).toEqual([null, '#FFFF00']);
    stepHistory(book, 'undo');
    expect(readContents(sheet, body)).toEqual(before);
    stepHistory(book, 'redo');
    expect([0, 1, 2].map((row) => value(row, 0))).toEqual(['甲', '乙', '丙']);
    expect([0, 2].map((row) => sheet.cells.style(row, 0).fill)).toEqual([null, '#FFFF00']);
  });
});

describe('looks that were pasted', () => {
  it('go away with the paste', () => {
    const { book, sheet } = open();
    sheet.cells.patchStyle(area(0, 0), { fill: '#FFFF00', borders: { EdgeTop: { style: 'thin', color: '#000000' } } });
    const before = readContents(sheet, area(3, 0));
    pasteContents(book, sheet, area(3, 0), { area: area(0, 0), contents: readContents(sheet, area(0, 0)) });
    expect(sheet.cells.style(3, 0).fill).toBe('#FFFF00');
    stepHistory(book, 'undo');
    expect(readContents(sheet, area(3, 0))).toEqual(before);
  });
});

describe('a sheet that refuses', () => {
  it('stays as it was, and nothing can be taken back', () => {
    const { book, sheet, value } = open();
    sheet.cells.setValue(0, 0, '甲');
    sheet.protection.protected = true;
    expect(() => typeInto(book, sheet, area(0, 0), '乙')).toThrow(ExcelError);
    expect(value(0, 0)).toBe('甲');
    expect(book.history.canUndo).toBe(false);
  });

  it('keeps an edit that could not be taken back for another try', () => {
    const { book, sheet, value } = open();
    typeInto(book, sheet, area(0, 0), '甲');
    sheet.protection.protected = true;
    expect(() => stepHistory(book, 'undo')).toThrow(ExcelError);
    sheet.protection.protected = false;
    stepHistory(book, 'undo');
    expect(value(0, 0)).toBe('');
  });
});
