import fc from 'fast-check';
import { areaToA1, columnIndex, columnName, parseA1, toA1 } from '../../../src/domain/cell/cell-address';

describe('cell address', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('names column %i %s and back', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  it('reads what it writes, for every area of a sheet', () => {
    const area = fc
      .record({
        row: fc.nat(1048575),
        column: fc.nat(16383),
        rowCount: fc.integer({ min: 1, max: 99 }),
        columnCount: fc.integer({ min: 1, max: 9 }),
      })
      .filter((a) => a.column + a.columnCount <= 16384);
    fc.assert(fc.property(area, (a) => expect(parseA1(areaToA1(a))).toEqual(a)));
  });

  it('drops dollar signs and the sheet part', () => {
    expect(parseA1("'台账 1'!$B$2:$C$9")).toEqual({ row: 1, column: 1, rowCount: 8, columnCount: 2 });
    expect(toA1({ row: 1, column: 1 })).toBe('B2');
    expect(parseA1('台账')).toBeNull();
  });
});
