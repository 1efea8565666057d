import fc from 'fast-check';
import {
  areaName,
  cellName,
  columnOf,
  lettersOf,
  parseArea,
  parseSqref,
  sqrefOf,
} from '../../../../src/host/model/references/a1';
import { replaceReferences } from '../../../../src/host/model/references/formula-references';
import { offsetFormula } from '../../../../src/host/model/references/offset-formula';
import { quoteSheet, sheetNameOf } from '../../../../src/host/model/structure/sheet-reference';

describe('A1', () => {
  it('goes there and back for every column', () => {
    for (let column = 0; column < 16_384; column++) expect(columnOf(lettersOf(column))).toBe(column);
    expect(cellName(1_048_575, 16_383)).toBe('XFD1048576');
  });

  it.each([
    ['B2', 1, 1, 1, 1],
    ['$B$2:D9', 1, 1, 8, 3],
    ['D9:B2', 1, 1, 8, 3],
    ['A:C', 0, 0, 1_048_576, 3],
    ['2:3', 1, 0, 2, 16_384],
  ])('%s', (text, row, column, rowCount, columnCount) => {
    expect(parseArea(text)).toEqual({ row, column, rowCount, columnCount });
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:', 'Sheet1!A1', 'A1 B2', 'AAAA1'])('%s is no area', (text) => {
    expect(parseArea(text)).toBeNull();
  });

  it('lists keep their areas', () => {
    const area = fc.record({
      row: fc.nat(999),
      column: fc.nat(99),
      rowCount: fc.integer({ min: 1, max: 9 }),
      columnCount: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(fc.property(fc.array(area), (areas) => expect(parseSqref(sqrefOf(areas))).toEqual(areas)));
    expect(parseSqref(' A1  B2:C3\n')).toHaveLength(2);
    expect(areaName({ row: 0, column: 0, rowCount: 1, columnCount: 1 })).toBe('A1');
  });
});

describe('references of a formula', () => {
  it.each<[string, string[]]>([
    ["SUM(A1:B$2,'明细 数据'!$C3)+汇总!D4", ['A1:B$2', "'明细 数据'!$C3", '汇总!D4']],
    ['"A1"&LOG10(2)&MAX3(A1)&A1B&1E5&TRUE', ['A1']],
    ['表1[A1]&表1[[#This Row],[B2]]&[@A1]+C3', ['C3']],
    ['A:A&$1:3', ['A:A', '$1:3']],
    ['[1]Sheet1!A1+Sheet1:Sheet3!B2+Sheet1!名称', ['[1]Sheet1!A1', 'Sheet1:Sheet3!B2', 'Sheet1!']],
    ["'it''s'!A1&'a\"b'!A2", ["'it''s'!A1", "'a\"b'!A2"]],
    ['年度系数*C8-#REF!+A1#', ['C8', 'A1']],
    ['A1#/B2&#DIV/0!&#N/A', ['A1', 'B2']],
    ['Sheet1!#REF!+B2', ['Sheet1!#REF!', 'B2']],
    ['_xlfn.XLOOKUP(A4,B:B,C:C,"无")', ['A4', 'B:B', 'C:C']],
    ['"a""A1"', []],
  ])('%s', (formula, references) => {
    const seen: string[] = [];
    const same = replaceReferences(formula, ({ sheet, text }) => {
      seen.push(sheet + text);
      return sheet + text;
    });
    expect(same).toBe(formula);
    expect(seen).toEqual(references);
  });

  it('are never found where nothing is, and any text passes unharmed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('AB1$:!\'"[]()甲+ #')) }), (formula) => {
        expect(replaceReferences(formula, ({ sheet, text }) => sheet + text)).toBe(formula);
      }),
      { numRuns: 500 },
    );
  });

  it('are offset as a copy does it, round the edge of the sheet', () => {
    expect(offsetFormula('A1+$B2+C$3+SUM(D:E,4:5)', 1, 2)).toBe('C2+$B3+E$3+SUM(F:G,5:6)');
    expect(offsetFormula('A1', -1, -1)).toBe('XFD1048576');
  });
});

describe('sheet names in formulas', () => {
  it.each([
    ['汇总', '汇总'],
    ['Sheet1', 'Sheet1'],
    ['明细 数据', "'明细 数据'"],
    ["it's", "'it''s'"],
    ['A1', "'A1'"],
    ['2024', "'2024'"],
    ['R1C1', "'R1C1'"],
  ])('%s is spelled %s', (name, spelled) => {
    expect(quoteSheet(name)).toBe(spelled);
    expect(sheetNameOf(`${spelled}!`)).toBe(name);
  });

  it('of other workbooks and of spans are none', () => {
    expect([sheetNameOf('[1]Sheet1!'), sheetNameOf('一月:三月!')]).toEqual([null, null]);
  });
});
