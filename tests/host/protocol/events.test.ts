import { office, settled } from '../support/office';

type Changed = Excel.WorksheetChangedEventArgs;

const listening = async (where: 'sheet' | 'all') => {
  const started = await office();
  const seen: Changed[] = [];
  await started.run(async (context, sheet) => {
    const source = where === 'sheet' ? sheet : context.workbook.worksheets;
    source.onChanged.add((event) => {
      seen.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return { ...started, seen };
};

it('tells who changed which cell from what to what', async () => {
  const { host, run, seen } = await listening('sheet');
  host.user.edit('Sheet1', 'B2', '3万元');
  await settled();
  await run(async (context, sheet) => {
    sheet.getRange('B2').values = [[5]];
    sheet.getRange('C1:D2').values = 1 as unknown as number[][];
    await context.sync();
  });
  await settled();
  expect(
    seen.map(({ address, changeType, source, triggerSource }) => [address, changeType, source, triggerSource]),
  ).toEqual([
    ['B2', 'RangeEdited', 'Local', 'Unknown'],
    ['B2', 'RangeEdited', 'Local', 'ThisLocalAddin'],
    ['C1:D2', 'RangeEdited', 'Local', 'ThisLocalAddin'],
  ]);
  expect(seen[0]?.details).toMatchObject({ valueBefore: '', valueAfter: '3万元', valueTypeBefore: 'Empty' });
  expect(seen[1]?.details).toMatchObject({ valueBefore: '3万元', valueAfter: 5, valueTypeAfter: 'Double' });
  expect(seen[2]?.details).toBeUndefined();
});

it('tells the collection too, and marks what a second author did as remote', async () => {
  const { host, run, seen, sheet } = await listening('all');
  host.faults.beforeBatch(1, () => host.user.edit('Sheet1', 'A1', 'x'));
  await run((context) => context.sync());
  await settled();
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({ worksheetId: sheet.id, source: 'Remote', address: 'A1' });
});

it('hands over the range of an event, also when rows were inserted above it meanwhile', async () => {
  const { host, run, seen } = await listening('sheet');
  host.user.edit('Sheet1', 'B2', 'x');
  await settled();
  const address = await run(async (context, sheet) => {
    sheet.getRange('1:2').insert('Down');
    const range = seen[0]?.getRange(context).load('address');
    await context.sync();
    return range?.address;
  });
  expect(address).toBe('Sheet1!B4');
});

it('says nothing while events are off', async () => {
  const { host, run, seen } = await listening('sheet');
  await run(async (context, sheet) => {
    context.runtime.enableEvents = false;
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
  host.user.edit('Sheet1', 'A2', '2');
  await settled();
  expect(seen).toEqual([]);
  await run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  host.user.edit('Sheet1', 'A3', '3');
  await settled();
  expect(seen.map(({ address }) => address)).toEqual(['A3']);
});

it('stops when the handler is removed', async () => {
  const { host, seen, run } = await listening('sheet');
  const removed = await run(async (context, sheet) => {
    const handler = sheet.onChanged.add(() => Promise.resolve(void seen.push({ address: 'second' } as Changed)));
    await context.sync();
    return handler;
  });
  removed.remove();
  await removed.context.sync();
  host.user.edit('Sheet1', 'A1', 'x');
  await settled();
  expect(seen.map(({ address }) => address)).toEqual(['A1']);
});

it('tells rows that come and go, and formats', async () => {
  const { run, seen } = await listening('sheet');
  const formats: string[] = [];
  await run(async (context, sheet) => {
    sheet.onFormatChanged.add(({ address }) => Promise.resolve(void formats.push(address)));
    await context.sync();
    sheet.getRange('3:4').insert('Down');
    sheet.getRange('A:A').delete('Left');
    sheet.getRange('B5').format.fill.color = '#FF0000';
    await context.sync();
  });
  await settled();
  expect(seen.map(({ address, changeType }) => [changeType, address])).toEqual([
    ['RowInserted', '3:4'],
    ['ColumnDeleted', 'A:A'],
  ]);
  expect(formats).toEqual(['B5']);
});

it('tells selection in all three ways', async () => {
  const { host, run, Office } = await office();
  const seen: string[] = [];
  await run(async (context, sheet) => {
    sheet.onSelectionChanged.add(({ address }) => Promise.resolve(void seen.push(`sheet ${address}`)));
    context.workbook.worksheets.onSelectionChanged.add(({ address }) =>
      Promise.resolve(void seen.push(`all ${address}`)),
    );
    context.workbook.onSelectionChanged.add(() => Promise.resolve(void seen.push('workbook')));
    await context.sync();
  });
  await new Promise((resolve) => {
    Office.context.document.addHandlerAsync(
      Office.EventType.DocumentSelectionChanged,
      () => seen.push('document'),
      resolve,
    );
  });
  host.user.select('Sheet1', 'C3:D4');
  await settled();
  expect(seen.sort()).toEqual(['all C3:D4', 'document', 'sheet C3:D4', 'workbook']);
  host.user.select('Sheet1', 'C3:D4');
  await settled();
  expect(seen).toHaveLength(4);
  const selected = await run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return [range.address, cell.address];
  });
  expect(selected).toEqual(['Sheet1!C3:D4', 'Sheet1!C3']);
});

it('tells a selection that the page has put into the workbook before', async () => {
  const { host, run, workbook } = await office();
  const seen: string[] = [];
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('二');
    worksheets.onActivated.add(() => Promise.resolve(void seen.push('activated')));
    worksheets.onSelectionChanged.add(({ address }) => Promise.resolve(void seen.push(address)));
    await context.sync();
  });
  const second = workbook.sheets[1]!;
  workbook.activeSheet = second;
  workbook.selection.set(second.id, { row: 1, column: 1, rowCount: 1, columnCount: 1 });
  host.user.select('二', 'B2');
  await settled();
  expect(seen).toEqual(['activated', 'B2']);
});

it('tells sheets that come, go and are brought to the front', async () => {
  const { run } = await office();
  const seen: string[] = [];
  const note = (what: string) => () => Promise.resolve(void seen.push(what));
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note('added'));
    worksheets.onDeleted.add(note('deleted'));
    worksheets.onActivated.add(note('activated'));
    worksheets.onDeactivated.add(note('deactivated'));
    await context.sync();
    worksheets.add('新').activate();
    await context.sync();
    worksheets.getItem('新').delete();
    await context.sync();
  });
  await settled();
  expect(seen).toEqual(['added', 'deactivated', 'activated', 'deactivated', 'activated', 'deleted']);
});

it('tells the page which sheets to paint again', async () => {
  const { host, run, sheet } = await office();
  const painted: string[] = [];
  const stop = host.onChange((id) => painted.push(id));
  await run(async (context, worksheet) => {
    worksheet.getRange('A1').load('values');
    await context.sync();
    worksheet.getRange('A1').values = [[1]];
    await context.sync();
  });
  host.user.edit('Sheet1', 'A1', '2');
  stop();
  host.user.edit('Sheet1', 'A1', '3');
  expect(painted).toEqual([sheet.id, sheet.id]);
});
