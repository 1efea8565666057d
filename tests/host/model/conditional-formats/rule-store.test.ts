import fc from 'fast-check';
import { openWorkbook } from '../../../../src/host/model/open-workbook';
import type { CellArea } from '../../../../src/host/model/types';
import type { SheetModel } from '../../../../src/host/model/workbook';
import {
  firstSheet,
  openSheet,
  partsOf,
  reopened,
  savedPart,
  sheetXml,
  SHEET_PART,
  testFile,
} from '../../support/xlsx';

const area = (row: number, column: number, rowCount = 1, columnCount = 1): CellArea => ({
  row,
  column,
  rowCount,
  columnCount,
});

const mark = (sheet: SheetModel, areas: readonly CellArea[], fill = '#FFC7CE'): string => {
  const rule = sheet.conditionalFormats.addCustom(areas);
  rule.formula = '=LEN("标记|1")>0';
  rule.format.fill = fill;
  return rule.id;
};

const areas = fc.array(
  fc.record({
    row: fc.nat(300),
    column: fc.nat(20),
    rowCount: fc.integer({ min: 1, max: 9 }),
    columnCount: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 1, maxLength: 5 },
);

describe.each(['61-features-excel.xlsx', '61-features-openpyxl.xlsx'])('marks in %s', (name) => {
  const bytes = testFile(name);
  const before = partsOf(bytes);

  it('leave the very file when they are removed again', () => {
    fc.assert(
      fc.property(fc.array(areas, { minLength: 1, maxLength: 6 }), (lists) => {
        const workbook = openWorkbook(bytes, name);
        const sheet = firstSheet(workbook);
        const ids = lists.map((list, index) => mark(sheet, list, index % 2 ? '#FFC7CE' : '#FFEB9C'));
        for (const id of ids) sheet.conditionalFormats.remove(id);
        expect(Buffer.compare(workbook.save(), bytes)).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  it('leave the sheet part byte by byte when another session removes them', () => {
    fc.assert(
      fc.property(fc.array(areas, { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.nat()), (lists, order) => {
        const workbook = openWorkbook(bytes, name);
        for (const list of lists) mark(firstSheet(workbook), list);
        const marked = workbook.save();
        expect(partsOf(marked)[SHEET_PART]).not.toBe(before[SHEET_PART]);
        const again = openWorkbook(marked, name);
        const { conditionalFormats } = firstSheet(again);
        const ours = conditionalFormats.items.filter(({ formula }) => formula.includes('标记'));
        expect(ours).toHaveLength(lists.length);
        for (const rule of [...ours].sort(() => (order.next().value % 3) - 1)) conditionalFormats.remove(rule.id);
        const after = partsOf(again.save());
        const changed = Object.keys(before).filter((part) => before[part] !== after[part]);
        expect(changed.filter((part) => part !== 'xl/styles.xml')).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('touch nothing but the sheet and the styles', () => {
    const workbook = openWorkbook(bytes, name);
    mark(firstSheet(workbook), [area(3, 0, 2, 2), area(20, 5)]);
    const after = partsOf(workbook.save());
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter((part) => before[part] !== after[part]);
    expect(changed.sort()).toEqual(['xl/styles.xml', SHEET_PART]);
    expect(after[SHEET_PART]).toContain(
      '<conditionalFormatting sqref="A4:B5 F21"><cfRule type="expression" priority="1" dxfId="4"><formula>LEN("标记|1")&gt;0</formula></cfRule></conditionalFormatting><dataValidations',
    );
  });

  it('come first where another rule of the user lies, and else leave its bytes alone', () => {
    const workbook = openWorkbook(bytes, name);
    mark(firstSheet(workbook), [area(50, 0)]);
    const [sheet, users] = [savedPart(workbook), before[SHEET_PART]?.match(/<cfRule [^>]*>/g) ?? []];
    expect(sheet.match(/<cfRule [^>]*>/g)).toEqual([...users, '<cfRule type="expression" priority="21" dxfId="4">']);
  });

  it('share one format', () => {
    const workbook = openWorkbook(bytes, name);
    for (let row = 0; row < 5; row++) mark(firstSheet(workbook), [area(row, 0)]);
    expect(savedPart(workbook, 'xl/styles.xml')).toContain('<dxfs count="5">');
    expect(savedPart(workbook, 'xl/styles.xml')).toContain('<dxfs count="5">');
  });
});

describe('the rules of a sheet', () => {
  const sheet = firstSheet(openWorkbook(testFile('61-features-excel.xlsx'), 'x'));
  const { items } = sheet.conditionalFormats;

  it('come in priority order with Office words', () => {
    expect(items.map(({ type, priority }) => `${priority} ${type}`)).toEqual([
      '1 ColorScale',
      '2 CellValue',
      '3 DataBar',
      '4 Custom',
      '5 IconSet',
      '6 ContainsText',
      '7 PresetCriteria',
      '8 TopBottom',
      '9 Custom',
    ]);
  });

  it('show extension rules and complete data bars', () => {
    expect(items[8]).toMatchObject({ formula: "'明细 数据'!$E$2>100", areas: [area(3, 1, 4)] });
    expect(items[8]?.format.fill).toBe('#00FF00');
    expect(items[2]?.details).toMatchObject({
      gradient: false,
      colors: ['#638EC6'],
      thresholds: [{ type: 'min' }, { type: 'max' }],
    });
    expect(items[0]?.details).toMatchObject({ colors: ['#F8696B', '#FFEB84', '#63BE7B'] });
    expect(items[4]?.details).toMatchObject({ iconSet: '3TrafficLights1', reverse: true });
    expect(items[1]?.details).toMatchObject({ operator: 'greaterThan', formulas: ['15'] });
    expect(items[7]?.details).toMatchObject({ rank: 1, fileType: 'top10' });
  });

  it('keep their ids while others come and go', () => {
    const workbook = openWorkbook(testFile('61-features-excel.xlsx'), 'x');
    const store = firstSheet(workbook).conditionalFormats;
    const first = store.items[0];
    const id = mark(firstSheet(workbook), [area(0, 0)]);
    expect(store.items[0]?.id).toBe(id);
    expect(store.items[1]).toBe(first);
    store.remove(id);
    expect(mark(firstSheet(workbook), [area(0, 0)])).not.toBe(id);
  });

  it('go one by one, those that share a place stay, and a data bar takes its extension along', () => {
    const workbook = openWorkbook(testFile('61-features-excel.xlsx'), 'x');
    const store = firstSheet(workbook).conditionalFormats;
    store.remove(store.items.find(({ type }) => type === 'DataBar')?.id ?? '');
    let text = savedPart(workbook);
    expect(text).not.toContain('{DA7ABA51-AAAA-BBBB-0001-000000000001}');
    expect(text).toContain('{DA7ABA51-AAAA-BBBB-0001-000000000002}');
    store.remove(store.items.find(({ details }) => details.extension === true)?.id ?? '');
    text = savedPart(workbook);
    expect(text).not.toContain('x14:conditionalFormattings');
    expect(text).toContain('x14:sparklineGroups');
  });

  it('keep a neighbour in the same element', () => {
    const rules =
      '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule><cfRule type="expression" priority="2"><formula>A1=2</formula></cfRule></conditionalFormatting>';
    const workbook = openSheet('', rules);
    const store = firstSheet(workbook).conditionalFormats;
    store.remove(store.items[0]?.id ?? '');
    expect(savedPart(workbook)).toContain(
      '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>A1=2</formula></cfRule></conditionalFormatting>',
    );
  });
});

it('writes looks, order and stop to the file and reads them back', () => {
  const workbook = openSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  const store = firstSheet(workbook).conditionalFormats;
  const [one, two] = [store.addCustom([area(0, 0)]), store.addCustom([area(0, 0)])];
  Object.assign(one.format, {
    fill: '#FFC7CE',
    fontColor: '#9C0006',
    bold: true,
    italic: false,
    underline: true,
    strikethrough: true,
  });
  one.formula = 'A1>0';
  two.formula = '=A1<0';
  two.stopIfTrue = true;
  one.priority = 1;
  const again = firstSheet(reopened(workbook)).conditionalFormats.items;
  expect(again.map(({ formula, stopIfTrue }) => [formula, stopIfTrue])).toEqual([
    ['A1>0', false],
    ['A1<0', true],
  ]);
  const { fill, fontColor, bold, italic, underline, strikethrough } = again[0]!.format;
  expect({ fill, fontColor, bold, italic, underline, strikethrough }).toEqual({
    fill: '#FFC7CE',
    fontColor: '#9C0006',
    bold: true,
    italic: false,
    underline: true,
    strikethrough: true,
  });
});

it('places the rules where the schema wants them', () => {
  const after =
    '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><phoneticPr fontId="1"/><dataValidations/><pageMargins/>';
  const workbook = openSheet('', after);
  mark(firstSheet(workbook), [area(0, 0)]);
  expect(savedPart(workbook)).toMatch(
    /<phoneticPr fontId="1"\/><conditionalFormatting [^]*<\/conditionalFormatting><dataValidations\/>/,
  );
  expect(savedPart(workbook)).toHaveLength(
    sheetXml('', after).length +
      savedPart(workbook).match(/<conditionalFormatting [^]*<\/conditionalFormatting>/)![0].length,
  );
});
