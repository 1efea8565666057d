import { readOptions } from '../../src/batch/options';
import { isoToSerial } from '../../src/domain/cell/serial-day';

const TODAY = isoToSerial('2026-11-20') ?? 0;
const read = (...args: string[]) => readOptions(args, TODAY);

describe('command line', () => {
  it('understands every option of check', () => {
    const args = [
      'check',
      'a.xlsx',
      '--policy',
      'jiaozuo-2015',
      '--sheet',
      '台账',
      '--as-of',
      '2025-01-02',
      '--json',
      '--column',
    ];
    expect(read(...args, '--out', 'b.xlsx', '--set', 'promotion=manual', '--set', 'amount.county=2000')).toEqual({
      command: 'check',
      files: ['a.xlsx'],
      policy: 'jiaozuo-2015',
      sheet: '台账',
      asOf: isoToSerial('2025-01-02'),
      settings: { promotion: 'manual', 'amount.county': '2000' },
      column: true,
      json: true,
      out: 'b.xlsx',
    });
  });

  it('judges by today when no day is given', () => {
    expect(read('clear', 'a.xlsx').asOf).toBe(TODAY);
  });

  it.each([
    [[], '用法'],
    [['frob', 'a.xlsx'], '没有“frob”'],
    [['fill', 'a.xlsx'], '--studio 名称'],
    [['check'], '没有给出文件'],
    [['check', 'a.xlsx', '--nope'], '不认识选项 --nope'],
    [['check', 'a.xlsx', '--policy', 'x'], '--policy x 不可用'],
    [['check', 'a.xlsx', '--as-of', '2025-02-30'], '不是日期'],
    [['check', 'a.xlsx', '--set', 'promotion=perhaps'], '--set promotion=perhaps 不认识'],
  ])('refuses %j in a plain sentence', (args, sentence) => {
    expect(() => read(...args)).toThrow(sentence);
  });
});
