import { office } from '../support/office';

it('formats all cells of a range and leaves what is not named', async () => {
  const { run, sheet } = await office();
  await run(async (context, worksheet) => {
    const { format } = worksheet.getRange('A1:B2');
    format.fill.color = 'red';
    format.font.bold = true;
    format.font.color = '#0f0';
    format.font.size = 14;
    format.font.name = '仿宋';
    format.font.underline = 'Single';
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Top';
    format.wrapText = true;
    format.indentLevel = 2;
    await context.sync();
    worksheet.getRange('A1').format.font.bold = false;
    worksheet.getRange('A1').format.fill.clear();
    await context.sync();
  });
  expect(sheet.cells.style(0, 0)).toMatchObject({ fill: null, wrapText: true, horizontal: 'Center', vertical: 'Top' });
  expect(sheet.cells.style(1, 1)).toMatchObject({
    fill: '#FF0000',
    indent: 2,
    font: { bold: true, color: '#00FF00', size: 14, name: '仿宋', underline: true, italic: false },
  });
});

it('reads null where cells differ', async () => {
  const { run } = await office();
  const seen = await run(async (context, sheet) => {
    sheet.getRange('A1').format.fill.color = '#FFFF00';
    sheet.getRange('A1').format.font.bold = true;
    const both = sheet.getRange('A1:A2').load('format/fill/color,format/font/bold,format/font/italic');
    const one = sheet.getRange('A1').load('format/fill/color,format/wrapText,format/horizontalAlignment');
    const none = sheet.getRange('A2').load('format/fill/color');
    await context.sync();
    return [
      both.format.fill.color,
      both.format.font.bold,
      both.format.font.italic,
      one.format.fill.color,
      one.format.wrapText,
      one.format.horizontalAlignment,
      none.format.fill.color,
    ];
  });
  expect(seen).toEqual([null, null, false, '#FFFF00', false, 'General', '#FFFFFF']);
});

it('draws borders around and inside', async () => {
  const { run, sheet } = await office();
  const read = await run(async (context, worksheet) => {
    const { borders } = worksheet.getRange('B2:C3').format;
    for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const) {
      borders.getItem(side).style = 'Continuous';
      borders.getItem(side).color = 'blue';
    }
    borders.getItem('EdgeTop').weight = 'Thick';
    borders.getItem('InsideHorizontal').style = 'Dash';
    borders.getItem('EdgeLeft').style = 'None';
    await context.sync();
    borders.load('items/sideIndex,items/style,items/weight');
    await context.sync();
    return borders.items.map(({ sideIndex, style, weight }) => [sideIndex, style, weight]);
  });
  expect(read).toEqual([
    ['EdgeTop', 'Continuous', 'Thick'],
    ['EdgeBottom', 'Continuous', 'Thin'],
    ['EdgeLeft', 'None', 'Thin'],
    ['EdgeRight', 'Continuous', 'Thin'],
    ['InsideVertical', 'None', 'Thin'],
    ['InsideHorizontal', 'Dash', 'Thin'],
  ]);
  expect(sheet.cells.style(1, 1).borders).toEqual({
    EdgeTop: { style: 'thick', color: '#0000FF' },
    EdgeBottom: { style: 'dashed', color: '#0000FF' },
  });
  expect(sheet.cells.style(2, 2).borders.EdgeTop).toEqual({ style: 'dashed', color: '#0000FF' });
});

it('sets sizes in points and fits them to texts', async () => {
  const { run, refusal, sheet } = await office();
  const seen = await run(async (context, worksheet) => {
    const range = worksheet.getRange('A1:B2');
    range.format.rowHeight = 30;
    range.format.columnWidth = 100;
    range.load('format/rowHeight,format/columnWidth');
    await context.sync();
    worksheet.getRange('A1').values = [['职工创新工作室登记表，一个很长的标题']];
    worksheet.getRange('A:B').format.autofitColumns();
    await context.sync();
    return [range.format.rowHeight, Math.round(range.format.columnWidth)];
  });
  expect(seen[0]).toBe(30);
  expect(Math.abs((seen[1] ?? 0) - 100)).toBeLessThanOrEqual(1);
  expect(sheet.columns.width(0)).toBeGreaterThan(150);
  expect(Math.abs(sheet.columns.width(1) - 100)).toBeLessThanOrEqual(1);
  expect((await refusal((_context, worksheet) => (worksheet.getRange('A1').format.rowHeight = 500))).code).toBe(
    'InvalidArgument',
  );
});

it('makes rows high enough for wrapped texts', async () => {
  const { run, sheet } = await office();
  const before = sheet.rows.height(0);
  await run(async (context, worksheet) => {
    const range = worksheet.getRange('A1');
    range.format.columnWidth = 60;
    range.format.wrapText = true;
    range.values = [['按照文件第二十条，市级一次性补助为一万元，这里登记为三万元']];
    range.format.autofitRows();
    await context.sync();
  });
  expect(sheet.rows.height(0)).toBeGreaterThan(before * 3);
});

it('hides and shows rows and columns', async () => {
  const { run } = await office();
  const seen = await run(async (context, sheet) => {
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    const ranges = ['A2', 'A1:A2', 'A4', 'B1'].map((address) =>
      sheet.getRange(address).load('rowHidden,columnHidden,hidden'),
    );
    await context.sync();
    return ranges.map(({ rowHidden, columnHidden, hidden }) => [rowHidden, columnHidden, hidden]);
  });
  expect(seen).toEqual([
    [true, false, true],
    [null, false, null],
    [false, false, false],
    [false, true, true],
  ]);
});

it('reads and writes the properties of many cells at once', async () => {
  const { run, sheet } = await office();
  const seen = await run(async (context, worksheet) => {
    const range = worksheet.getRange('A1:B2');
    range.setCellProperties([
      [{ format: { fill: { color: 'red' } } }, {}],
      [{}, { format: { font: { bold: true }, borders: { top: { style: 'Continuous' } } } }],
    ]);
    range.setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]);
    const cells = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
    await context.sync();
    return [cells.value, rows.value];
  });
  expect(seen).toEqual([
    [
      [
        { address: 'Sheet1!A1', format: { fill: { color: '#FF0000' }, font: { bold: false } } },
        { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
      ],
      [
        { address: 'Sheet1!A2', format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
        { address: 'Sheet1!B2', format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
      ],
    ],
    [
      { rowHidden: false, rowIndex: 0 },
      { rowHidden: true, rowIndex: 1 },
    ],
  ]);
  expect(sheet.rows.height(0)).toBe(40);
  expect(sheet.cells.style(1, 1).borders.EdgeTop?.style).toBe('thin');
});

it('merges, tells merged areas and takes them apart', async () => {
  const { run } = await office();
  const seen = await run(async (context, sheet) => {
    sheet.getRange('A1:B2').merge();
    sheet.getRange('D1:E3').merge(true);
    const merged = sheet.getRange('A1:E3').getMergedAreasOrNullObject().load('address');
    const none = sheet.getRange('G1:H9').getMergedAreasOrNullObject();
    await context.sync();
    sheet.getRange('A1:E1').unmerge();
    const left = sheet.getRange('A1:E3').getMergedAreasOrNullObject().load('areaCount');
    await context.sync();
    return [merged.address, none.isNullObject, left.areaCount];
  });
  expect(seen).toEqual(['Sheet1!A1:B2,Sheet1!D1:E1,Sheet1!D2:E2,Sheet1!D3:E3', true, 2]);
});

it('gives up on more than 512 merged areas, as Excel does', async () => {
  const { run, refusal, sheet } = await office();
  for (let row = 0; row < 513; row++) sheet.merges.add({ row, column: 0, rowCount: 1, columnCount: 2 });
  const error = await refusal((_context, worksheet) =>
    worksheet.getUsedRange().getBoundingRect('A1:B513').getMergedAreasOrNullObject(),
  );
  expect(error.code).toBe('GeneralException');
  const count = await run(async (context, worksheet) => {
    const areas = worksheet.getRange('A1:B512').getMergedAreasOrNullObject().load('areaCount');
    await context.sync();
    return areas.areaCount;
  });
  expect(count).toBe(512);
}, 20_000);

it.each(['rot', '#12', 5, null])('refuses %j as a colour', async (color) => {
  const { refusal } = await office();
  const error = await refusal((_context, sheet) => (sheet.getRange('A1').format.fill.color = color as string));
  expect(error.code).toBe('InvalidArgument');
});
