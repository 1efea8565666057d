import { office } from '../support/office';

type Sheet = Excel.Worksheet;

/** Writes one value into A1 (formatted as given) and tells what Excel made of it. */
const entered = async (value: unknown, numberFormat?: string) => {
  const { run } = await office();
  return run(async (context, sheet) => {
    const range = sheet.getRange('A1');
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    range.values = [[value]] as (string | number | boolean)[][];
    range.load('values,formulas,valueTypes,text,numberFormat');
    await context.sync();
    return [range.values[0]?.[0] as unknown, range.valueTypes[0]?.[0], range.formulas[0]?.[0] as unknown];
  });
};

it.each([
  ['文字', '文字', 'String', '文字'],
  ['12.5', 12.5, 'Double', 12.5],
  ['1,234', 1234, 'Double', 1234],
  ['50%', 0.5, 'Double', 0.5],
  ['2018-4-20', 43210, 'Double', 43210],
  ['2018.4.20', '2018.4.20', 'String', '2018.4.20'],
  ['00123', 123, 'Double', 123],
  ["'00123", '00123', 'String', '00123'],
  ["'=1+1", '=1+1', 'String', '=1+1'],
  ['TRUE', true, 'Boolean', true],
  [true, true, 'Boolean', true],
  ['#N/A', '#N/A', 'Error', '#N/A'],
  ['', '', 'Empty', ''],
])('makes %j of format General into %j', async (given, value, type, formula) => {
  expect(await entered(given)).toEqual([value, type, formula]);
});

it.each([
  ['2018-4-20', '2018-4-20'],
  ['=1+1', '=1+1'],
  [5, '5'],
  [true, 'TRUE'],
  ['00123', '00123'],
])('keeps %j text in a cell of format @', async (given, text) => {
  expect(await entered(given, '@')).toEqual([text, 'String', text]);
});

it('gives dates and percentages the format that comes with them, unless the cell has one', async () => {
  const { run } = await office();
  const formats = await run(async (context, sheet) => {
    sheet.getRange('A2').numberFormat = [['yyyy"年"m"月"']];
    const range = sheet.getRange('A1:A3');
    range.values = [['2018-4-20'], ['2018-4-20'], ['50%']];
    range.load('numberFormat,text');
    await context.sync();
    return [range.numberFormat.flat(), range.text.flat()];
  });
  expect(formats).toEqual([
    ['yyyy/m/d', 'yyyy"年"m"月"', '0%'],
    ['2018/4/20', '2018年4月', '50%'],
  ]);
});

it('takes texts with = for formulas and refuses those nobody could read', async () => {
  const { run, refusal, sheet } = await office();
  await run(async (context, worksheet) => {
    worksheet.getRange('A1:B1').values = [[2, '=A1*2']];
    await context.sync();
  });
  expect(sheet.cells.formula(0, 1)).toBe('=A1*2');
  for (const broken of ['=HYPERLINK(', '=1+', '="x'])
    expect((await refusal((_context, worksheet) => (worksheet.getRange('A2').formulas = [[broken]]))).code).toBe(
      'InvalidArgument',
    );
  expect(sheet.cells.formula(1, 0)).toBeNull();
});

it.each<[string, (sheet: Sheet) => unknown]>([
  ['too few rows', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2]])],
  ['too few columns', (sheet) => (sheet.getRange('A1:B2').values = [[1], [2]])],
  ['ragged rows', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2], [3]])],
  ['too large a block of formats', (sheet) => (sheet.getRange('A1').numberFormat = [['@', '@']])],
  ['a block for one cell more', (sheet) => (sheet.getRange('A1:A3').formulas = [['=1'], ['=2']])],
  ['objects', (sheet) => (sheet.getRange('A1').values = [[{ a: 1 }]] as unknown as string[][])],
  ['an entire column', (sheet) => (sheet.getRange('A:A').values = 1 as unknown as number[][])],
])('refuses %s', async (_what, write) => {
  const { refusal, sheet } = await office();
  expect((await refusal((_context, worksheet) => write(worksheet))).code).toBe('InvalidArgument');
  expect(sheet.cells.used(true)).toBeNull();
});

it('gives one value to all cells, leaves those given as null and empties those given as ""', async () => {
  const { run, sheet } = await office();
  await run(async (context, worksheet) => {
    worksheet.getRange('A1:B2').values = 7 as unknown as number[][];
    worksheet.getRange('A1:B1').values = [[null, '']];
    await context.sync();
  });
  expect([sheet.cells.value(0, 0), sheet.cells.value(0, 1), sheet.cells.value(1, 1)]).toEqual([7, '', 7]);
});

it('takes a large block in the client’s pieces', async () => {
  const { host, run, sheet } = await office();
  const block = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
  await run(async (context, worksheet) => {
    worksheet.getRange('A1:J400').values = block;
    await context.sync();
  });
  expect(host.counters.batches).toBe(1);
  expect([sheet.cells.value(0, 0), sheet.cells.value(200, 5), sheet.cells.value(399, 9)]).toEqual([0, 2005, 3999]);
});

it('lists no cells of entire columns', async () => {
  const { run } = await office();
  const values = await run(async (context, sheet) => {
    const range = sheet.getRange('A:A').load('values,text,numberFormat');
    await context.sync();
    return [range.values, range.text, range.numberFormat];
  });
  expect(values).toEqual([null, null, null]);
});

it('writes into the first cell of a merged area only', async () => {
  const { run, sheet } = await office();
  const seen = await run(async (context, worksheet) => {
    worksheet.getRange('A1:B2').values = [
      ['左上', '右上'],
      ['左下', '右下'],
    ];
    worksheet.getRange('A1:B2').merge();
    worksheet.getRange('B2:C2').values = [['no', 'yes']];
    const range = worksheet.getRange('A1:C2').load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(seen).toEqual([
    ['左上', '', ''],
    ['', '', 'yes'],
  ]);
  expect(sheet.merges.areas).toEqual([{ row: 0, column: 0, rowCount: 2, columnCount: 2 }]);
});

it('clears contents, formats or both', async () => {
  const { run, sheet } = await office();
  await run(async (context, worksheet) => {
    const range = worksheet.getRange('A1:C1');
    range.values = [[1, 2, 3]];
    range.format.fill.color = '#FFFF00';
    worksheet.getRange('A1').clear('Contents');
    worksheet.getRange('B1').clear('Formats');
    worksheet.getRange('C1').clear();
    await context.sync();
  });
  expect([0, 1, 2].map((column) => sheet.cells.value(0, column))).toEqual(['', 2, '']);
  expect([0, 1, 2].map((column) => sheet.cells.style(0, column).fill)).toEqual(['#FFFF00', null, null]);
});

it('copies values, formats and formulas, whose relative references move along', async () => {
  const { run, refusal, sheet } = await office();
  await run(async (context, worksheet) => {
    worksheet.getRange('A1').values = [['甲']];
    worksheet.getRange('A1').format.font.bold = true;
    worksheet.getRange('C3').copyFrom('A1', 'Formats');
    worksheet.getRange('D3:D4').copyFrom(worksheet.getRange('A1'), 'Values');
    worksheet.getRange('B1').formulas = [['=A1&$A$1']];
    worksheet.getRange('B2:B3').copyFrom('B1');
    await context.sync();
  });
  expect([sheet.cells.value(2, 2), sheet.cells.style(2, 2).font.bold]).toEqual(['', true]);
  expect([sheet.cells.value(3, 3), sheet.cells.style(3, 3).font.bold]).toEqual(['甲', false]);
  expect([sheet.cells.formula(1, 1), sheet.cells.formula(2, 1)]).toEqual(['=A2&$A$1', '=A3&$A$1']);
  const error = await refusal((_context, worksheet) => worksheet.getRange('B2').copyFrom('A2', 'Link'));
  expect(error.code).toBe('NotImplemented');
});

it('finds texts as they are shown', async () => {
  const { run, refusal } = await office();
  const seen = await run(async (context, sheet) => {
    sheet.getRange('A1:A3').values = [['工作室'], ['2018-4-20'], ['张三工作室']];
    const hits = [
      sheet.getRange('A1:A9').find('工作室', {}),
      sheet.getRange('A1:A9').find('工作室', { searchDirection: 'Backwards' }),
      sheet.getRange('A1:A9').find('2018/4/20', { completeMatch: true }),
      sheet.getRange('A1:A9').findOrNullObject('张三', { completeMatch: true }),
    ].map((range) => range.load('address'));
    await context.sync();
    return hits.map((range) => (range.isNullObject ? null : range.address));
  });
  expect(seen).toEqual(['Sheet1!A1', 'Sheet1!A3', 'Sheet1!A2', null]);
  expect((await refusal((_context, sheet) => sheet.getRange('A1:A9').find('无', {}))).code).toBe('ItemNotFound');
});

it('tells constants, blanks and visible cells apart', async () => {
  const { run } = await office();
  const seen = await run(async (context, sheet) => {
    sheet.getRange('A1:C2').values = [
      ['a', 1, ''],
      ['=1', '', 'b'],
    ];
    sheet.getRange('2:2').rowHidden = true;
    const all = sheet.getRange('A1:C2');
    const areas = [
      all.getSpecialCells('Constants', 'Text'),
      all.getSpecialCells('Blanks'),
      all.getSpecialCells('Visible'),
      all.getSpecialCellsOrNullObject('Constants', 'Logical'),
    ].map((one) => one.load('address'));
    const view = all.getVisibleView().load('values,rowCount,cellAddresses');
    await context.sync();
    return [areas.map((one) => (one.isNullObject ? null : one.address)), view.values, view.cellAddresses] as unknown[];
  });
  expect(seen).toEqual([
    ['Sheet1!A1,Sheet1!C2', 'Sheet1!C1,Sheet1!B2', 'Sheet1!A1:C1', null],
    [['a', 1, '']],
    [['A1', 'B1', 'C1']],
  ]);
});

it('keeps hyperlinks beside the text that is shown', async () => {
  const { run, sheet } = await office();
  const links = await run(async (context, worksheet) => {
    worksheet.getRange('A1').hyperlink = { address: 'https://example.org/', textToDisplay: '=链接' };
    worksheet.getRange('A2').hyperlink = { documentReference: 'Sheet1!B2', screenTip: '提示', textToDisplay: '去' };
    await context.sync();
    const ranges = ['A1', 'A2', 'A3'].map((address) => worksheet.getRange(address).load('hyperlink'));
    await context.sync();
    return ranges.map((range) => range.hyperlink as unknown);
  });
  expect(links).toEqual([
    { address: 'https://example.org/', screenTip: '', textToDisplay: '=链接' },
    { documentReference: 'Sheet1!B2', screenTip: '提示', textToDisplay: '去' },
    null,
  ]);
  expect(sheet.cells.formula(0, 0)).toBeNull();
});
