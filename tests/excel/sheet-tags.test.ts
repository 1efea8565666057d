import { fingerprint, readSheetTag, sheetTagFormula } from '../../src/excel/sheet-tags';

describe('sheet tags', () => {
  it('are read back, and no other name is taken for one', () => {
    const tag = { kind: 'check', key: null, fingerprint: fingerprint([['甲', 1]]) } as const;
    expect(readSheetTag(sheetTagFormula(tag))).toEqual(tag);
    expect(readSheetTag('=Sheet1!$A$1')).toBeNull();
    expect(readSheetTag(undefined)).toBeNull();
  });

  it('tell a sheet that was written in from one that was not', () => {
    const block = [
      ['程度', '问题'],
      ['● 错误', '金额不符'],
    ];
    expect(fingerprint(block)).toBe(fingerprint(block.map((row) => [...row])));
    expect(fingerprint(block)).not.toBe(fingerprint([...block, ['', '已改']]));
    expect(fingerprint([['甲', '乙']])).not.toBe(fingerprint([['甲乙', '']]));
  });
});
