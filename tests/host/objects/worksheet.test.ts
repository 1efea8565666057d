import { office } from '../support/office';
import { patchedWorkbook } from '../support/patched-workbook';

const names = (workbook: { sheets: readonly { name: string }[] }) => workbook.sheets.map(({ name }) => name);

it('adds, finds, moves, renames, hides and deletes sheets', async () => {
  const { run, workbook } = await office();
  const seen = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('检查结果').load('id,name,position,visibility');
    worksheets.add();
    await context.sync();
    const { id } = added;
    added.name = '结果';
    added.position = 0;
    added.tabColor = '#FF8800';
    await context.sync();
    const byName = worksheets.getItem('结果').load('id,position,tabColor');
    const byId = worksheets.getItem(id).load('name');
    const none = worksheets.getItemOrNullObject('检查结果');
    const last = worksheets.getLast().load('name');
    const next = byName.getNext().load('name');
    const none2 = last.getNextOrNullObject();
    await context.sync();
    added.visibility = 'VeryHidden';
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    await context.sync();
    worksheets.getItem('Sheet3').delete();
    await context.sync();
    return [
      byName.id === id,
      byName.position,
      byName.tabColor,
      byId.name,
      none.isNullObject,
      last.name,
      next.name,
      none2.isNullObject,
      counts.map((count) => count.value),
    ];
  });
  expect(seen).toEqual([true, 0, '#FF8800', '结果', true, 'Sheet3', 'Sheet1', true, [3, 2]]);
  expect(names(workbook)).toEqual(['结果', 'Sheet1']);
});

it.each([
  ['a name that is taken in another case', 'sheet1', 'ItemAlreadyExists'],
  ['32 characters', '一二三四五六七八九十'.repeat(3) + '一二', 'InvalidArgument'],
  ['a colon', 'a:b', 'InvalidArgument'],
  ['a question mark', '何?', 'InvalidArgument'],
  ['a bracket', 'a[1]', 'InvalidArgument'],
  ['a slash', '2024/2025', 'InvalidArgument'],
  ['an apostrophe at the end', "it'", 'InvalidArgument'],
  ['Excel’s own word', 'History', 'InvalidArgument'],
])('refuses %s as a name', async (_what, name, code) => {
  const { refusal, workbook } = await office();
  expect((await refusal((context) => context.workbook.worksheets.add(name))).code).toBe(code);
  expect(
    (
      await refusal((context) => {
        context.workbook.worksheets.add('x').name = name;
      })
    ).code,
  ).toBe(code);
  expect(names(workbook)).toEqual(['Sheet1', 'x']);
});

it('takes 31 characters, full-width signs and its own name in another case', async () => {
  const { run, workbook } = await office();
  const longest = '一二三四五六七八九十'.repeat(3) + '一';
  await run(async (context, sheet) => {
    context.workbook.worksheets.add(longest);
    context.workbook.worksheets.add('检查结果（2）：？');
    sheet.name = 'SHEET1';
    await context.sync();
  });
  expect(names(workbook)).toEqual(['SHEET1', longest, '检查结果（2）：？']);
});

it('keeps the last visible sheet', async () => {
  const { refusal, workbook } = await office();
  expect((await refusal((_context, sheet) => sheet.delete())).code).toBe('InvalidOperation');
  expect((await refusal((_context, sheet) => (sheet.visibility = 'Hidden'))).code).toBe('InvalidOperation');
  const error = await refusal((context, sheet) => {
    context.workbook.worksheets.add('x').visibility = 'Hidden';
    sheet.delete();
  });
  expect(error.code).toBe('InvalidOperation');
  expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(['Visible', 'Hidden']);
});

it('leaves the structure of a protected workbook alone', async () => {
  const workbook = patchedWorkbook({
    'xl/workbook.xml': (text) => text.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
  });
  const { refusal, run } = await office({}, workbook);
  const isProtected = await run(async (context) => {
    context.workbook.protection.load('protected');
    await context.sync();
    return context.workbook.protection.protected;
  });
  expect(isProtected).toBe(true);
  const deeds: ((context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown)[] = [
    (context) => context.workbook.worksheets.add('x'),
    (_context, sheet) => sheet.delete(),
    (_context, sheet) => (sheet.name = 'x'),
    (_context, sheet) => (sheet.visibility = 'Hidden'),
    (_context, sheet) => (sheet.position = 0),
  ];
  for (const deed of deeds) expect((await refusal(deed)).code).toBe('AccessDenied');
  await run(async (context, sheet) => {
    sheet.getRange('A1').values = [['cells may be written']];
    await context.sync();
  });
});

it('brings sheets to the front, but no hidden one', async () => {
  const { run, refusal, workbook } = await office();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add('x');
    sheet.getRange('C3').select();
    await context.sync();
  });
  expect(workbook.activeSheet.name).toBe('x');
  expect(workbook.selection.get(workbook.activeSheet.id)).toEqual({ row: 2, column: 2, rowCount: 1, columnCount: 1 });
  const error = await refusal((context) => {
    context.workbook.worksheets.getItem('Sheet1').activate();
    const hidden = context.workbook.worksheets.getItem('x');
    hidden.visibility = 'Hidden';
    hidden.activate();
  });
  expect(error.code).toBe('InvalidOperation');
  expect(workbook.activeSheet.name).toBe('Sheet1');
});

it('shows another sheet when the one in front is deleted', async () => {
  const { run, workbook } = await office();
  const active = await run(async (context) => {
    const sheet = context.workbook.worksheets.add('x');
    sheet.activate();
    sheet.delete();
    const front = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return front.name;
  });
  expect(active).toBe('Sheet1');
  expect(workbook.activeSheet.name).toBe('Sheet1');
});

it('writes and reads gridlines, frozen panes and filters', async () => {
  const { run, sheet } = await office();
  const seen = await run(async (context, worksheet) => {
    worksheet.showGridlines = false;
    worksheet.freezePanes.freezeAt(worksheet.getRange('A1:B3'));
    worksheet.autoFilter.apply(worksheet.getRange('A3:D9'));
    worksheet.load('showGridlines');
    const frozen = worksheet.freezePanes.getLocationOrNullObject().load('address');
    const filter = worksheet.autoFilter.getRangeOrNullObject().load('address');
    worksheet.autoFilter.load('enabled');
    await context.sync();
    const first = [worksheet.showGridlines, frozen.address, filter.address, worksheet.autoFilter.enabled];
    worksheet.freezePanes.freezeRows(2);
    worksheet.autoFilter.remove();
    const rows = worksheet.freezePanes.getLocationOrNullObject().load('address');
    const none = worksheet.autoFilter.getRangeOrNullObject();
    await context.sync();
    worksheet.freezePanes.unfreeze();
    const free = worksheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    return [...first, rows.address, none.isNullObject, free.isNullObject];
  });
  expect(seen).toEqual([false, 'Sheet1!A1:B3', 'Sheet1!A3:D9', true, 'Sheet1!1:2', true, true]);
  expect(sheet.showGridlines).toBe(false);
});

it('sets up the page', async () => {
  const { run, refusal } = await office();
  const seen = await run(async (context, sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: null } as unknown as Excel.PageLayoutZoomOptions;
    pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
    pageLayout.bottomMargin = 36;
    pageLayout.setPrintArea('A1:F60');
    pageLayout.setPrintTitleRows('$3:$4');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
    await context.sync();
    pageLayout.load('orientation,paperSize,centerHorizontally,zoom,topMargin,leftMargin,bottomMargin');
    pageLayout.headersFooters.defaultForAllPages.load('centerFooter,leftHeader');
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    await context.sync();
    const { orientation, paperSize, centerHorizontally, zoom, topMargin, leftMargin, bottomMargin } = pageLayout;
    const { centerFooter, leftHeader } = pageLayout.headersFooters.defaultForAllPages;
    return {
      orientation,
      paperSize,
      centerHorizontally,
      zoom,
      margins: [topMargin, leftMargin, bottomMargin],
      centerFooter,
      leftHeader,
      area: area.address,
      titles: titles.address,
    };
  });
  expect(seen).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    centerHorizontally: true,
    zoom: { horizontalFitToPages: 1 },
    centerFooter: '第 &P 页，共 &N 页',
    leftHeader: '',
    area: 'Sheet1!A1:F60',
    titles: 'Sheet1!3:4',
  });
  const [top = 0, left = 0, bottom = 0] = seen.margins;
  expect([top, left, bottom].map(Math.round)).toEqual([72, 36, 36]);
  expect((await refusal((_context, sheet) => sheet.pageLayout.setPrintTitleRows('A1:B2'))).code).toBe(
    'InvalidArgument',
  );
});
