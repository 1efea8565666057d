import { office } from '../support/office';

const addressOf = async (pick: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range): Promise<string | null> => {
  const { run } = await office();
  return run(async (context, sheet) => {
    const range = pick(sheet.getRange('B2:D5'), sheet).load('address');
    await context.sync();
    return range.isNullObject ? null : range.address;
  });
};

it.each<[string, string | null, (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range]>([
  ['a cell', 'Sheet1!D4', (range) => range.getCell(2, 2)],
  ['a cell outside', 'Sheet1!A1', (range) => range.getCell(-1, -1)],
  ['a row', 'Sheet1!B3:D3', (range) => range.getRow(1)],
  ['a column', 'Sheet1!D2:D5', (range) => range.getColumn(2)],
  ['the last row', 'Sheet1!B5:D5', (range) => range.getLastRow()],
  ['the last column', 'Sheet1!D2:D5', (range) => range.getLastColumn()],
  ['the last cell', 'Sheet1!D5', (range) => range.getLastCell()],
  ['entire rows', 'Sheet1!2:5', (range) => range.getEntireRow()],
  ['entire columns', 'Sheet1!B:D', (range) => range.getEntireColumn()],
  ['an offset', 'Sheet1!C1:E4', (range) => range.getOffsetRange(-1, 1)],
  ['another size', 'Sheet1!B2:C6', (range) => range.getResizedRange(1, -1)],
  ['an absolute size', 'Sheet1!B2:B3', (range) => range.getAbsoluteResizedRange(2, 1)],
  ['rows above', 'Sheet1!B1:D1', (range) => range.getRowsAbove(1)],
  ['rows below', 'Sheet1!B6:D7', (range) => range.getRowsBelow(2)],
  ['the column before', 'Sheet1!A2:A5', (range) => range.getColumnsBefore()],
  ['columns after', 'Sheet1!E2:F5', (range) => range.getColumnsAfter(2)],
  ['a rectangle around', 'Sheet1!A2:D9', (range, sheet) => range.getBoundingRect(sheet.getRange('A9'))],
  ['a rectangle around an address', 'Sheet1!B2:F5', (range) => range.getBoundingRect('F3')],
  ['common cells', 'Sheet1!C3:D5', (range) => range.getIntersection('C3:Z9')],
  ['no common cells', null, (range) => range.getIntersectionOrNullObject('F9')],
  ['the sheet', 'Sheet1!1:1048576', (_range, sheet) => sheet.getRange()],
  ['by indexes', 'Sheet1!C2:D4', (_range, sheet) => sheet.getRangeByIndexes(1, 2, 3, 2)],
  ['with its sheet', 'Sheet1!A1', (_range, sheet) => sheet.getRange("'sheet1'!$A$1")],
  ['turned round', 'Sheet1!A1:B2', (_range, sheet) => sheet.getRange('B2:A1')],
  ['columns', 'Sheet1!A:C', (_range, sheet) => sheet.getRange('A:C')],
  ['a cell of the sheet', 'Sheet1!B1', (_range, sheet) => sheet.getCell(0, 1)],
])('gives %s as %s', async (_what, expected, pick) => {
  expect(await addressOf(pick)).toBe(expected);
});

it.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
  ['no address', 'InvalidArgument', (sheet) => sheet.getRange('A0')],
  ['a text', 'InvalidArgument', (sheet) => sheet.getRange('没有这个名称')],
  ['a column too far', 'InvalidArgument', (sheet) => sheet.getRange('XFE1')],
  ['another sheet', 'InvalidArgument', (sheet) => sheet.getRange('Other!A1')],
  ['above the sheet', 'InvalidArgument', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
  ['no rows', 'InvalidArgument', (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
  ['nothing in common', 'ItemNotFound', (sheet) => sheet.getRange('A1').getIntersection('B2')],
  ['no used cells', 'ItemNotFound', (sheet) => sheet.getRange('A1:B2').getUsedRange()],
])('refuses %s with %s', async (_what, code, act) => {
  const { refusal } = await office();
  expect((await refusal((_context, sheet) => act(sheet))).code).toBe(code);
});

it('tells size and place, and what is too many cells to count', async () => {
  const { run } = await office();
  const [small, whole] = await run(async (context, sheet) => {
    const names = 'rowIndex,rowCount,columnIndex,columnCount,cellCount,isEntireRow,isEntireColumn';
    const ranges = [sheet.getRange('B2:D5').load(names), sheet.getRange().load(names)];
    await context.sync();
    return ranges.map((range) => range.toJSON());
  });
  expect(small).toEqual({
    rowIndex: 1,
    rowCount: 4,
    columnIndex: 1,
    columnCount: 3,
    cellCount: 12,
    isEntireRow: false,
    isEntireColumn: false,
  });
  expect(whole).toMatchObject({ rowCount: 1_048_576, columnCount: 16_384, cellCount: -1, isEntireRow: true });
});

it('finds the used cells of a sheet and of a part of it', async () => {
  const { run } = await office();
  const seen = await run(async (context, sheet) => {
    sheet.getRange('C3').values = [['x']];
    sheet.getRange('F9').format.fill.color = 'red';
    await context.sync();
    const ranges = [
      sheet.getUsedRange(),
      sheet.getUsedRange(true),
      sheet.getRange('A1:D4').getUsedRangeOrNullObject(),
      sheet.getRange('D4:F9').getUsedRangeOrNullObject(true),
    ].map((range) => range.load('address'));
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : range.address));
  });
  expect(seen).toEqual(['Sheet1!C3:F9', 'Sheet1!C3', 'Sheet1!C3', null]);
});

it('has A1 for the used range of an empty sheet, and none of its values', async () => {
  const { run, refusal } = await office();
  const seen = await run(async (context, sheet) => {
    const used = sheet.getUsedRange().load('address');
    const none = sheet.getUsedRangeOrNullObject().load('address');
    await context.sync();
    return [used.address, none.isNullObject];
  });
  expect(seen).toEqual(['Sheet1!A1', true]);
  expect((await refusal((_context, sheet) => sheet.getUsedRange(true))).code).toBe('ItemNotFound');
});

it('quotes sheet names in addresses where they need it', async () => {
  const { run } = await office();
  const addresses = await run(async (context, sheet) => {
    const seen: string[] = [];
    for (const name of ['台账', '2024 年', "it's", 'A1', '台账（二）', 'a-b', '2024']) {
      sheet.name = name;
      const range = sheet.getRange('A1').load('address');
      await context.sync();
      seen.push(range.address);
    }
    return seen;
  });
  expect(addresses).toEqual([
    '台账!A1',
    "'2024 年'!A1",
    "'it''s'!A1",
    "'A1'!A1",
    "'台账（二）'!A1",
    "'a-b'!A1",
    "'2024'!A1",
  ]);
});

it('lets ranges follow their cells when rows come and go', async () => {
  const { run, refusal } = await office();
  const addresses = await run(async (context, sheet) => {
    const range = sheet.getRange('B3:B5').load('address');
    const areas = sheet.getRanges('A1,A4:A6').load('address');
    await context.sync();
    sheet.getRange('4:4').insert('Down');
    range.load('address');
    areas.load('address');
    await context.sync();
    const grown = [range.address, areas.address];
    sheet.getRange('1:4').delete('Up');
    range.load('address');
    areas.load('address');
    await context.sync();
    return [...grown, range.address, areas.address];
  });
  expect(addresses).toEqual(['Sheet1!B3:B6', 'Sheet1!A1,Sheet1!A5:A7', 'Sheet1!B1:B2', 'Sheet1!A1:A3']);
  const error = await refusal(async (context, sheet) => {
    const range = sheet.getRange('A2').load('address');
    await context.sync();
    sheet.getRange('1:3').delete('Up');
    await context.sync();
    range.load('address');
  });
  expect(error.code).toBe('InvalidReference');
});

it('holds several areas together', async () => {
  const { run } = await office();
  const seen = await run(async (context, sheet) => {
    const areas = sheet.getRanges('A1:B2, D4').load('address,areaCount,cellCount,areas/items/address');
    const second = areas.areas.getItemAt(1).load('address');
    const rows = areas.getEntireRow().load('address');
    const moved = areas.getOffsetRangeAreas(1, 1).load('address');
    const common = areas.getIntersectionOrNullObject('B:D').load('address');
    await context.sync();
    const items = areas.areas.items.map((range) => range.address);
    return [areas.areaCount, areas.cellCount, items, second.address, rows.address, moved.address, common.address];
  });
  expect(seen).toEqual([
    2,
    5,
    ['Sheet1!A1:B2', 'Sheet1!D4'],
    'Sheet1!D4',
    'Sheet1!1:2,Sheet1!4:4',
    'Sheet1!B2:C3,Sheet1!E5',
    'Sheet1!B1:B2,Sheet1!D4',
  ]);
});

it('refuses to move an entire column down', async () => {
  const { refusal } = await office();
  const error = await refusal((_context, sheet) => sheet.getRanges('F:F').getOffsetRangeAreas(1, 0));
  expect(error.code).toBe('InvalidArgument');
});
