import { openWorkbook } from '../../../src/host/model/open-workbook';
import { features } from '../support/features';
import { firstSheet, testFile } from '../support/xlsx';

describe.each(['61-features-excel.xlsx', '61-features-openpyxl.xlsx'])('%s', (name) => {
  const bytes = testFile(name);
  const before = features(bytes);

  it('has the features this test is about', () => {
    expect(Object.keys(before)).toHaveLength(61);
    expect(Object.entries(before).filter(([, value]) => isNothing(value))).toEqual([]);
  });

  it('keeps all of them through marks, a new sheet, an edit, a format, a setting and a name', () => {
    const workbook = openWorkbook(bytes, name);
    const sheet = firstSheet(workbook);
    const rule = sheet.conditionalFormats.addCustom([{ row: 3, column: 0, rowCount: 4, columnCount: 8 }]);
    rule.formula = '=LEN("标记")>0';
    rule.format.fill = '#FFC7CE';
    sheet.cells.setValue(59, 0, '新的一行');
    sheet.cells.patchStyle(
      { row: 59, column: 0, rowCount: 1, columnCount: 2 },
      { fill: '#FFFF00', font: { bold: true } },
    );
    const added = workbook.addSheet('检查结果', 1);
    added.cells.setValue(0, 0, '=1+1');
    workbook.addName({ name: 'test_sheet', sheetId: added.id, formula: '=1', visible: false, comment: '' });
    workbook.settings.set('mapping', '{"a":1}');
    const after = features(workbook.save(), { ignoreSheet: '检查结果', ignoreRow: 60, ignoreRule: '标记' });
    for (const [feature, value] of Object.entries(before))
      expect({ feature, value: after[feature] }).toEqual({ feature, value });
  });

  it('is the same file again when everything is taken back', () => {
    const workbook = openWorkbook(bytes, name);
    const sheet = firstSheet(workbook);
    const rule = sheet.conditionalFormats.addCustom([{ row: 3, column: 0, rowCount: 4, columnCount: 8 }]);
    rule.format.fill = '#FFC7CE';
    const added = workbook.addSheet('检查结果', 1);
    workbook.addName({ name: 'test_sheet', sheetId: added.id, formula: '=1', visible: false, comment: '' });
    workbook.settings.set('mapping', '{"a":1}');
    workbook.activeSheet = added;
    sheet.cells.setValue(59, 0, 'x');
    expect(Buffer.compare(workbook.save(), bytes)).not.toBe(0);
    sheet.conditionalFormats.remove(rule.id);
    workbook.activeSheet = sheet;
    workbook.deleteSheet(added);
    workbook.settings.clear();
    sheet.cells.setValue(59, 0, '');
    expect(changedFeatures(workbook.save(), before)).toEqual([]);
    expect(Buffer.compare(workbook.save(), bytes)).toBe(0);
  });
});

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);

const changedFeatures = (bytes: Uint8Array, before: Record<string, unknown>): string[] => {
  const after = features(bytes);
  return Object.keys(before).filter((feature) => JSON.stringify(before[feature]) !== JSON.stringify(after[feature]));
};
