import { createEngine } from '../../../src/host/formulas/create-engine';
import { office } from '../support/office';

const calculating = async () => office({ engine: await createEngine() });

it('works formulas out before anybody reads them, in the same batch', async () => {
  const { run } = await calculating();
  const seen = await run(async (context, sheet) => {
    sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
    sheet.getRange('B1').formulas = [['=A3*10']];
    const range = sheet.getRange('A3:B3').getBoundingRect('B1').load('values');
    sheet.getRange('A1').values = [[10]];
    const later = sheet.getRange('B1').load('values,text');
    await context.sync();
    return [range.values as unknown, later.values as unknown, later.text];
  });
  expect(seen).toEqual([
    [
      [1, 30],
      [2, ''],
      [3, ''],
    ],
    [[120]],
    [['120']],
  ]);
});

it('waits with manual calculation until it is told to', async () => {
  const { run, sheet } = await calculating();
  await run(async (context, worksheet) => {
    worksheet.getRange('A1:B1').values = [[1, '=A1+1']];
    await context.sync();
    context.workbook.application.calculationMode = 'Manual';
    worksheet.getRange('A1').values = [[5]];
    await context.sync();
    expect(sheet.cells.value(0, 1)).toBe(2);
    context.workbook.application.calculate('Full');
    await context.sync();
  });
  expect(sheet.cells.value(0, 1)).toBe(6);
});

it('follows what a person types, and tells the page which sheets to paint again', async () => {
  const { host, run, workbook } = await calculating();
  await run(async (context, sheet) => {
    context.workbook.worksheets.add('汇总').getRange('A1').formulas = [['=Sheet1!A1*2']];
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
  const painted = new Set<string>();
  host.onChange((id) => painted.add(id));
  host.user.edit('Sheet1', 'A1', '21');
  expect(workbook.sheets[1]?.cells.value(0, 0)).toBe(42);
  expect(painted).toEqual(new Set(workbook.sheets.map(({ id }) => id)));
});

it('keeps up with rows that are inserted and sheets that are renamed', async () => {
  const { run, workbook } = await calculating();
  await run(async (context, sheet) => {
    sheet.getRange('A1:A2').values = [[1], ['=A1*3']];
    context.workbook.worksheets.add('汇总').getRange('A1').formulas = [['=Sheet1!A2']];
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    sheet.name = '台账';
    await context.sync();
    sheet.getRange('A2').values = [[7]];
    await context.sync();
  });
  expect(workbook.sheets[0]?.cells.value(2, 0)).toBe(21);
  expect(workbook.sheets[1]?.cells.formula(0, 0)).toBe('=台账!A3');
  expect(workbook.sheets[1]?.cells.value(0, 0)).toBe(21);
});

it('works out again what rows, sheets and names that go leave behind', async () => {
  const { run, workbook } = await calculating();
  await run(async (context, sheet) => {
    sheet.getRange('A1:A3').values = [[1], [2], [4]];
    context.workbook.names.add('倍数', '=10');
    const other = context.workbook.worksheets.add('汇总');
    other.getRange('A1:A3').formulas = [['=SUM(Sheet1!A1:A3)'], ['=辅助!A1+1'], ['=A1*倍数']];
    context.workbook.worksheets.add('辅助').getRange('A1').values = [[5]];
    other.getRange('A2').formulas = [['=辅助!A1+1']];
    await context.sync();
    expect([0, 1].map((row) => workbook.sheets[1]?.cells.value(row, 0))).toEqual([7, 6]);
    sheet.getRange('2:2').delete('Up');
    context.workbook.worksheets.getItem('辅助').delete();
    await context.sync();
  });
  const summary = workbook.sheets[1]!;
  expect(summary.cells.value(0, 0)).toBe(5);
  expect(summary.cells.value(1, 0)).toBe('#REF!');
});

it('without an engine leaves values as the file has them and knows them as stale', async () => {
  const { run, sheet } = await office();
  await run(async (context, worksheet) => {
    worksheet.getRange('A1:B1').values = [[1, '=A1+1']];
    await context.sync();
  });
  expect(sheet.cells.value(0, 1)).toBe('');
  expect(sheet.cells.isStale(0, 1)).toBe(true);
});
