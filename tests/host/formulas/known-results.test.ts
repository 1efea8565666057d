import { WorkbookEngine } from '../../../src/host/formulas/workbook-engine';
import { fakeWorkbook } from './support/fake-workbook';
import { KNOWN, REGISTER } from './support/known-results';

describe('formulas whose results are known', () => {
  const { workbook, cells } = fakeWorkbook([
    { name: '补助 表', rows: [['市'], ...KNOWN.map(({ formula }) => [null, formula])] },
    { name: '台账', rows: REGISTER },
  ]);
  const engine = new WorkbookEngine('zh-CN');
  engine.load(workbook);
  const all = (sheetId: string, rows: number) =>
    Array.from({ length: rows * 6 }, (_cell, at) => ({ sheetId, row: Math.floor(at / 6), column: at % 6 }));
  engine.changed([...all('sheet0', KNOWN.length + 1), ...all('sheet1', REGISTER.length)]);

  it.each(KNOWN.map(({ formula, value }, at) => [formula, value, at + 1] as const))(
    '%s is %s',
    (_formula, value, row) => {
      const sheet = cells['补助 表']!;
      expect(sheet.isStale(row, 1)).toBe(false);
      if (typeof value === 'number') expect(sheet.value(row, 1)).toBeCloseTo(value, 9);
      else expect(sheet.value(row, 1)).toBe(value);
    },
  );
});
