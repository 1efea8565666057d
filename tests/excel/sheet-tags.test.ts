import { fingerprint, readSheetTag, sheetTagFormula } from '../../src/excel/sheet-tags';

describe('sheet tags', () => {
  it.each([null, '甲', '引"号', '竖|线', "'; =1", '两\n行', 'a"&"b', ''])('are read back with the key %j', (key) => {
    const tag = { kind: 'form', key, fingerprint: fingerprint([['甲', 1]]) } as const;
    expect(readSheetTag(sheetTagFormula(tag))).toEqual(tag);
  });

  it('are no other name’s', () => {
    expect(readSheetTag('=Sheet1!$A$1')).toBeNull();
    expect(readSheetTag('="other|1|0a"')).toBeNull();
    expect(readSheetTag(undefined)).toBeNull();
    expect(readSheetTag('="check|1|811c9dc5"')).toEqual({ kind: 'check', key: null, fingerprint: '811c9dc5' });
  });

  it.each(['某某'.repeat(300), '"'.repeat(300), `${'甲'.repeat(254)}"&"乙`])('hold keys of any length', (key) => {
    const formula = sheetTagFormula({ kind: 'form', key, fingerprint: 'ffffffff' });
    const texts = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replace(/""/g, '"'));
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(255);
    expect(readSheetTag(formula)?.key).toBe(key);
  });
});

describe('fingerprint', () => {
  it('tells a sheet that was written in from one that was not', () => {
    const block = [
      ['程度', '问题'],
      ['● 错误', '金额不符'],
    ];
    expect(fingerprint(block)).toBe(fingerprint(block.map((row) => [...row])));
    expect(fingerprint(block)).not.toBe(fingerprint([...block, ['', '已改']]));
    expect(fingerprint([['甲', '乙']])).not.toBe(fingerprint([['甲乙', '']]));
    expect(fingerprint([['甲', '']])).toBe(fingerprint([['甲'], ['']]));
    expect(fingerprint([['', '甲']])).toBe(fingerprint([['甲']]));
  });

  it.each([
    ['=台账!F9', "='台账'!F10"],
    ['=SUM(台账!$H$2:$H$4)', "=SUM('2026 台账'!$H$3:$H$9)"],
    ['=台账!F9*rate', '=#REF!*rate'],
    [true, '=TRUE()'],
    [0.1 + 0.2, 0.3],
  ])('overlooks what programs change by themselves: %s and %s', (before, after) => {
    expect(fingerprint([[before]])).toBe(fingerprint([[after]]));
  });

  it.each([
    ['=台账!F9', '=台账!F9*2'],
    ['=台账!F9', 30000],
    ['=C2-D2', '=C2-D3'],
    ['=HYPERLINK("#\'台账\'!B2","甲")', '=HYPERLINK("#\'台账\'!B2","乙")'],
    [1, '1x'],
    ['甲', '乙'],
  ])('sees what people change: %s and %s', (before, after) => {
    expect(fingerprint([[before]])).not.toBe(fingerprint([[after]]));
  });
});
