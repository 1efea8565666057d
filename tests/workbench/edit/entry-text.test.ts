import { createHost } from '../../../src/host/host';
import { createWorkbook } from '../../../src/host/model/open-workbook';
import { formatValue } from '../../../src/host/number-format/format-value';
import { isDateFormat } from '../../../src/host/number-format/is-date-format';
import { entryText } from '../../../src/workbench/edit/entry-text';
import { editorKey } from '../../../src/workbench/edit/editor-key';

const SPELLING = {
  isDate: isDateFormat,
  format: (value: string | number | boolean, numberFormat: string) =>
    formatValue(value, numberFormat, { date1904: false, locale: 'zh-CN' }),
};

describe('the formula bar', () => {
  it.each([
    ['2018-4-20', '2018/4/20'],
    ['2018-4-20 8:30', '2018/4/20 8:30:00'],
    ['25.6%', '25.6%'],
    ['0.1', '0.1'],
    ['1,234.5', '1234.5'],
    ['TRUE', 'TRUE'],
    ["'00123", "'00123"],
    ['3万元', '3万元'],
    ['=1+2', '=1+2'],
  ])('shows what was typed as %s as %s, and typing that again changes nothing', (typed, shown) => {
    const workbook = createWorkbook();
    const host = createHost(workbook);
    const { name, cells } = workbook.sheets[0]!;
    host.user.edit(name, 'A1', typed);
    expect(entryText(cells, 0, 0, SPELLING)).toBe(shown);
    const before = [cells.value(0, 0), cells.formula(0, 0), cells.style(0, 0).numberFormat];
    host.user.edit(name, 'A1', shown);
    expect([cells.value(0, 0), cells.formula(0, 0), cells.style(0, 0).numberFormat]).toEqual(before);
  });
});

describe('keys while editing', () => {
  const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
    key,
    ctrlKey: false,
    shiftKey: false,
    altKey: false,
    ...held,
  });
  it('arrows end what was typed anew, and move the caret in what is edited', () => {
    expect(editorKey(press('ArrowLeft'), 'enter')).toEqual({ type: 'commit', step: { rows: 0, columns: -1 } });
    expect(editorKey(press('ArrowLeft'), 'edit')).toBeNull();
  });
  it('Enter writes, Alt+Enter breaks the line, Ctrl+Enter fills, Esc leaves', () => {
    expect(editorKey(press('Enter', { shiftKey: true }), 'edit')).toEqual({
      type: 'commit',
      step: { rows: -1, columns: 0 },
    });
    expect(editorKey(press('Enter', { altKey: true }), 'edit')).toEqual({ type: 'new-line' });
    expect(editorKey(press('Enter', { ctrlKey: true }), 'edit')).toEqual({ type: 'fill' });
    expect(editorKey(press('Escape'), 'enter')).toEqual({ type: 'cancel' });
  });
});
