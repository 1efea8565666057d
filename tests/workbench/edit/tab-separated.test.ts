import fc from 'fast-check';
import { parseTabSeparated, toTabSeparated } from '../../../src/workbench/edit/tab-separated';

describe('a block from the clipboard', () => {
  it('has a row for each line; the last line end makes none', () => {
    expect(parseTabSeparated('王某某\t3万元\r\n李某某\t\r\n')).toEqual([
      ['王某某', '3万元'],
      ['李某某', ''],
    ]);
  });

  it('may hold tabs, line ends and quotes in quotes', () => {
    expect(parseTabSeparated('"两\n行"\t"说""好"""\n"a\tb"\tc')).toEqual([
      ['两\n行', '说"好"'],
      ['a\tb', 'c'],
    ]);
  });

  it('keeps a quote that a person typed', () => {
    expect(parseTabSeparated('"未完\t15" 屏')).toEqual([['"未完', '15" 屏']]);
  });

  it('is one cell when it is one text', () => {
    expect(parseTabSeparated('2018.4.20')).toEqual([['2018.4.20']]);
  });

  it('comes back as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '王', '"', '\t', '\n', ' ', '1') });
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(fc.property(block, (rows) => expect(parseTabSeparated(toTabSeparated(rows))).toEqual(rows)));
  });
});
