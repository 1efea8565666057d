import { formatValue } from '../../../src/host/number-format/format-value';
import { shownText } from '../../../src/workbench/sheet/shown-text';
import { spillOf } from '../../../src/workbench/sheet/spill';

const format = (value: string | number | boolean, numberFormat: string) =>
  formatValue(value, numberFormat, { date1904: false, locale: 'zh-CN' });
const upTo = (letters: number) => (text: string) => text.length <= letters;

describe('what a cell shows', () => {
  it('is the formatted value when there is room', () => {
    expect(shownText(43210, 'yyyy-mm-dd', format, upTo(10))).toBe('2018-04-20');
    expect(shownText(30000, '#,##0.00', format, upTo(10))).toBe('30,000.00');
  });
  it('is #### for a formatted number without room, never half a number', () => {
    expect(shownText(43210, 'yyyy-mm-dd', format, upTo(6))).toBe('######');
  });
  it('is a rounded number in the General format', () => {
    expect(shownText(3.14159265, 'General', format, upTo(5))).toBe('3.142');
    expect(shownText(123456789012, 'General', format, upTo(7))).toBe('1.2E+11');
  });
  it('is the whole text, however long', () => {
    expect(shownText('很长的工作室名称', 'General', format, upTo(2))).toBe('很长的工作室名称');
  });
});

describe('a text wider than its cell', () => {
  const row = { firstColumn: 0, lastColumn: 9, isBlank: (column: number) => column !== 5, width: () => 60 };
  it('runs over blank neighbours only', () => {
    expect(spillOf(row, 2, 2, 'left', 100)).toEqual({ left: 0, right: 120 });
    expect(spillOf(row, 4, 4, 'left', 100)).toEqual({ left: 0, right: 0 });
    expect(spillOf(row, 2, 2, 'right', 100)).toEqual({ left: 120, right: 0 });
    expect(spillOf(row, 3, 3, 'center', 100)).toEqual({ left: 60, right: 60 });
  });
  it('stays in its cell when it fits', () => {
    expect(spillOf(row, 2, 2, 'left', 0)).toEqual({ left: 0, right: 0 });
  });
});
