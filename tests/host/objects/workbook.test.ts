import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../src/host/model/open-workbook';
import { office } from '../support/office';

describe('defined names', () => {
  it('are added, read, hidden and deleted, of the workbook and of a sheet', async () => {
    const { run, workbook } = await office();
    const seen = await run(async (context, sheet) => {
      context.workbook.names.add('合计', sheet.getRange('B2:B9'), '说明');
      sheet.names.add('GHTZ_sheet', '="result|1"').visible = false;
      context.workbook.names.add('上限', '=10000');
      await context.sync();
      const total = context.workbook.names.getItem('合计').load('name,type,value,formula,scope,comment,visible');
      const range = total.getRange().load('address');
      const tag = sheet.names.getItemOrNullObject('ghtz_SHEET').load('formula,type,value,visible,scope');
      const noRange = tag.getRangeOrNullObject();
      const limit = context.workbook.names.getItem('上限').load('type,value');
      const none = context.workbook.names.getItemOrNullObject('GHTZ_sheet');
      const home = tag.worksheet.load('name');
      await context.sync();
      return [
        total.toJSON(),
        range.address,
        tag.toJSON(),
        noRange.isNullObject,
        [limit.type, limit.value],
        none.isNullObject,
        home.name,
      ];
    });
    expect(seen).toEqual([
      {
        name: '合计',
        type: 'Range',
        value: 'Sheet1!B2:B9',
        formula: '=Sheet1!$B$2:$B$9',
        scope: 'Workbook',
        comment: '说明',
        visible: true,
      },
      'Sheet1!B2:B9',
      expect.objectContaining({
        formula: '="result|1"',
        type: 'String',
        value: 'result|1',
        visible: false,
        scope: 'Worksheet',
      }),
      true,
      ['Double', 10000],
      true,
      'Sheet1',
    ]);
    await run(async (context, sheet) => {
      sheet.names.getItem('GHTZ_sheet').delete();
      const count = context.workbook.names.getCount();
      context.workbook.names.load('items/name');
      await context.sync();
      expect([count.value, context.workbook.names.items.map(({ name }) => name).sort()]).toEqual([2, ['上限', '合计']]);
    });
    expect(workbook.names.map(({ name }) => name).sort()).toEqual(['上限', '合计']);
  });

  it('are added once, not again by the next batch', async () => {
    const { run, workbook } = await office();
    await run(async (context) => {
      const item = context.workbook.names.addFormulaLocal('n', '=1');
      await context.sync();
      item.load('formula');
      await context.sync();
      item.formula = '=2';
      await context.sync();
    });
    expect(workbook.names.map(({ formula }) => formula)).toEqual(['=2']);
  });

  it.each([
    ['A1', 'InvalidArgument'],
    ['a b', 'InvalidArgument'],
    ['1a', 'InvalidArgument'],
    ['R1C1', 'InvalidArgument'],
    ['已有', 'ItemAlreadyExists'],
  ])('are not called %s', async (name, code) => {
    const { refusal } = await office();
    const error = await refusal((context) => {
      context.workbook.names.add('已有', '=1');
      context.workbook.names.add(name, '=1');
    });
    expect(error.code).toBe(code);
  });

  it('serve as addresses', async () => {
    const { run } = await office();
    const address = await run(async (context, sheet) => {
      context.workbook.names.add('区域', sheet.getRange('B2:C3'));
      const range = sheet.getRange('区域').load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!B2:C3');
  });
});

describe('settings', () => {
  it('keep what they are given, dates too', async () => {
    const { run, workbook, window } = await office();
    const seen = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add('mapping', { header: ['姓名', null], n: 1 });
      settings.add('day', new window.Date(Date.UTC(2024, 0, 2)));
      await context.sync();
      const mapping = settings.getItem('mapping').load('value');
      const day = settings.getItemOrNullObject('day').load('value');
      const none = settings.getItemOrNullObject('none').load('value');
      const count = settings.getCount();
      await context.sync();
      mapping.value = [1, 2];
      await context.sync();
      return [mapping.value as unknown, (day.value as Date).toISOString(), none.isNullObject, count.value];
    });
    expect(seen).toEqual([[1, 2], '2024-01-02T00:00:00.000Z', true, 2]);
    expect(JSON.parse(workbook.settings.get('mapping') ?? '')).toEqual([1, 2]);
  });

  it('are deleted and then gone', async () => {
    const { run, refusal, workbook } = await office();
    await run(async (context) => {
      context.workbook.settings.add('a', 1).delete();
      await context.sync();
    });
    expect(workbook.settings.size).toBe(0);
    expect((await refusal((context) => context.workbook.settings.getItem('a').load('value'))).code).toBe(
      'ItemNotFound',
    );
  });

  it('refuse more than two megabytes', async () => {
    const { refusal } = await office();
    const error = await refusal((context) => context.workbook.settings.add('a', 'x'.repeat(2_100_000)));
    expect(error.code).toBe('InvalidArgument');
  });
});

it('suspends and calculates without complaint', async () => {
  const { run } = await office();
  const mode = await run(async (context) => {
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    application.calculationMode = 'Manual';
    application.calculate('Full');
    application.load('calculationMode,calculationState');
    await context.sync();
    return [application.calculationMode, application.calculationState];
  });
  expect(mode).toEqual(['Manual', 'Done']);
});

describe('a workbook with tables and comments', () => {
  const workbook = () => openWorkbook(readFileSync(join(__dirname, '../files/61-features-excel.xlsx')), '特征.xlsx');

  it('tells its tables and their parts', async () => {
    const model = workbook();
    const { run } = await office({}, model);
    const seen = await run(async (context) => {
      context.workbook.load('name');
      const { tables } = context.workbook;
      tables.load('items/id,items/name,items/showTotals,items/worksheet/name,count');
      await context.sync();
      const [first] = tables.items;
      const parts = first ? [first.getRange(), first.getHeaderRowRange(), first.getDataBodyRange()] : [];
      for (const part of parts) part.load('rowCount,rowIndex');
      const again = tables.getItem(first?.name ?? '').load('id');
      const none = tables.getItemOrNullObject('没有');
      await context.sync();
      return {
        name: context.workbook.name,
        count: tables.count,
        same: again.id === first?.id,
        parts: parts.map(({ rowIndex, rowCount }) => [rowIndex, rowCount]),
        none: none.isNullObject,
        totals: first?.showTotals,
      };
    });
    expect(seen).toMatchObject({ name: '特征.xlsx', same: true, none: true });
    expect(seen.count).toBe(model.sheets.flatMap(({ tables }) => tables).length);
    const [[top = 0, rows = 0] = [], [headerTop, headerRows] = [], [bodyTop, bodyRows] = []] = seen.parts;
    expect([headerTop, headerRows, bodyTop]).toEqual([top, 1, top + 1]);
    expect(bodyRows).toBe(rows - (seen.totals === true ? 2 : 1));
  });

  it('tells its threaded comments with their places', async () => {
    const model = workbook();
    const threaded = model.sheets.flatMap((sheet) => sheet.comments.filter((comment) => comment.threaded));
    const { run } = await office({}, model);
    const seen = await run(async (context) => {
      const { comments } = context.workbook;
      comments.load('items/id,items/content,items/authorName');
      await context.sync();
      const places = comments.items.map((comment) => comment.getLocation().load('rowIndex,columnIndex'));
      await context.sync();
      return comments.items.map(({ content }, index) => [content, places[index]?.rowIndex, places[index]?.columnIndex]);
    });
    expect(threaded.length).toBeGreaterThan(0);
    expect(seen).toEqual(threaded.map(({ text, row, column }) => [text, row, column]));
  });

  it('reads every sheet of it without complaint', async () => {
    const { run } = await office({}, workbook());
    const read = await run(async (context) => {
      context.workbook.worksheets.load();
      await context.sync();
      const ranges = context.workbook.worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject());
      for (const range of ranges) range.load();
      await context.sync();
      return ranges.filter((range) => !range.isNullObject).map((range) => [range.values.length, range.rowCount]);
    });
    expect(read.length).toBeGreaterThan(1);
    for (const [rows, count] of read) expect(rows).toBe(count);
  });
});
