import { codeOf } from '../support/code-of';
import { office, settled } from '../support/office';

it('counts the add-in’s own batches apart from the client’s clean-ups', async () => {
  const { host, run } = await office();
  await settled();
  host.counters.reset();
  await run(async (context, sheet) => {
    const range = sheet.getRange('A1:B2').load('values');
    await context.sync();
    range.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await settled();
  expect(host.counters).toMatchObject({ batches: 2, cleanUps: 1 });
  expect(host.counters.requestBytes).toBeGreaterThan(1000);
  expect(host.counters.largestRequest).toBeLessThanOrEqual(host.counters.requestBytes);
  expect(host.counters.largestResponse).toBeGreaterThan(100);
});

it('leaves no reference behind after Excel.run', async () => {
  const { run } = await office();
  await run(async (context, sheet) => {
    sheet.getRanges('A1,C3').load('address');
    sheet.getRange('A1:B2').getRow(1).load('address');
    await context.sync();
  });
  await settled();
  const count = await run(async (context) => {
    const root = context.workbook as unknown as { _GetReferenceCount(): OfficeExtension.ClientResult<number> };
    const result = root._GetReferenceCount();
    await context.sync();
    return result.value;
  });
  expect(count).toBe(0);
});

it('keeps what was done before the action that is refused, and says which it was', async () => {
  const { refusal, sheet } = await office();
  const error = await refusal((_context, worksheet) => {
    worksheet.getRange('A1').values = [['geschrieben']];
    worksheet.getRange('A1:B2').values = [[1]];
    worksheet.getRange('A3').values = [['not reached']];
  });
  expect(error.code).toBe('InvalidArgument');
  expect(error.debugInfo.errorLocation).toBe('Range.values');
  expect(error.debugInfo.statement).toBe('range1.values = ...;');
  expect(sheet.cells.value(0, 0)).toBe('geschrieben');
  expect(sheet.cells.value(2, 0)).toBe('');
});

it('answers members nobody described with their name', async () => {
  const { refusal } = await office();
  const method = await refusal((context) => context.workbook.worksheets.getFirst().charts.getCount());
  expect(method.code).toBe('ApiNotFound');
  expect(method.debugInfo.errorLocation).toBe('Worksheet.charts');
  const property = await refusal((context, sheet) => {
    sheet.load('standardWidth');
    return context.sync();
  });
  expect(property.code).toBe('ApiNotFound');
  expect(property.message).toContain('Worksheet.standardwidth');
});

it('is ignorant of members newer than the Excel it plays', async () => {
  const { refusal } = await office({ profile: 'windows-2021' });
  const error = await refusal((_context, sheet) => sheet.getRange('A1').getDependents().load('addresses'));
  expect(error.code).toBe('ApiNotFound');
  expect(error.debugInfo.errorLocation).toBe('Range.getDependents');
});

it('fails a scripted batch whole, and only that one', async () => {
  const { host, run, refusal, sheet } = await office();
  host.faults.failBatch(2, 'GeneralException', 'scripted');
  const write = (value: number) => (_context: unknown, worksheet: Excel.Worksheet) => {
    worksheet.getRange('A1').values = [[value]];
  };
  await run(async (context, worksheet) => {
    write(1)(context, worksheet);
    await context.sync();
  });
  const error = await refusal(write(2));
  expect(error).toMatchObject({ code: 'GeneralException', message: 'scripted' });
  expect(sheet.cells.value(0, 0)).toBe(1);
  await run(async (context, worksheet) => {
    write(3)(context, worksheet);
    await context.sync();
  });
  expect(sheet.cells.value(0, 0)).toBe(3);
});

it('gives throttling as a status of its own', async () => {
  const { host, refusal } = await office({ profile: 'web' });
  host.faults.failBatch(1, 'ActivityLimitReached', 'busy');
  expect((await refusal((context) => context.sync())).code).toBe('ActivityLimitReached');
});

it('lets a scripted second author act before a batch, and forgets the script when told', async () => {
  const { host, run } = await office();
  host.faults.beforeBatch(2, () => host.user.edit('Sheet1', 'A1', 'other'));
  host.faults.beforeBatch(3, () => host.user.edit('Sheet1', 'A1', 'never'));
  const seen = await run(async (context, sheet) => {
    const first = sheet.getRange('A1').load('values');
    await context.sync();
    const second = sheet.getRange('A1').load('values');
    await context.sync();
    host.faults.clear();
    const third = sheet.getRange('A1').load('values');
    await context.sync();
    return [first, second, third].map((range) => (range.values as string[][])[0]?.[0]);
  });
  expect(seen).toEqual(['', 'other', 'other']);
});

it('refuses every batch while a cell is being edited', async () => {
  const { host, refusal, run } = await office();
  host.user.editing = true;
  expect((await refusal((_context, sheet) => sheet.getRange('A1').load('values'))).code).toBe(
    'InvalidOperationInCellEditMode',
  );
  host.user.editing = false;
  await run(async (context, sheet) => {
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(host.user.editing).toBe(false);
});

it('refuses changes of a read-only workbook and nothing else', async () => {
  const { host, refusal, run, sheet } = await office({ readOnly: true });
  for (const change of [
    (worksheet: Excel.Worksheet) => (worksheet.getRange('A1').values = [[1]]),
    (worksheet: Excel.Worksheet) => worksheet.getRange('A1').clear(),
    (worksheet: Excel.Worksheet) => (worksheet.getRange('A1').format.fill.color = 'red'),
    (worksheet: Excel.Worksheet) => worksheet.getRange('A1').conditionalFormats.add('Custom'),
    (worksheet: Excel.Worksheet) => (worksheet.name = 'x'),
  ])
    expect((await refusal((_context, worksheet) => change(worksheet))).code).toBe('AccessDenied');
  expect((await refusal((context) => context.workbook.worksheets.add('x'))).code).toBe('AccessDenied');
  const readOnly = await run(async (context, worksheet) => {
    worksheet.getRange('B2').select();
    context.workbook.load('readOnly');
    await context.sync();
    return context.workbook.readOnly;
  });
  expect(readOnly).toBe(true);
  expect(sheet.cells.used(false)).toBeNull();
  expect(codeOf(() => host.user.edit('Sheet1', 'A1', 'x'))).toBe('AccessDenied');
});

it('knows whether the document was changed', async () => {
  const { run } = await office();
  const dirty = await run(async (context, sheet) => {
    context.workbook.load('isDirty');
    sheet.getRange('A1').load('values');
    await context.sync();
    const before = context.workbook.isDirty;
    sheet.getRange('A1').values = [[1]];
    context.workbook.load('isDirty');
    await context.sync();
    return [before, context.workbook.isDirty];
  });
  expect(dirty).toEqual([false, true]);
});

it('runs batches strictly one after the other, whichever window they come from', async () => {
  const { run, sheet } = await office();
  const add = (text: string) =>
    run(async (context, worksheet) => {
      worksheet.getRange('A1').values = [[text]];
      await context.sync();
    });
  await Promise.all([add('1st'), add('2nd'), add('3rd')]);
  expect(sheet.cells.value(0, 0)).toBe('3rd');
});
