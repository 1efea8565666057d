import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../src/host/model/open-workbook';
import { office } from '../support/office';

const mark = (sheet: Excel.Worksheet, address: string, formula: string): Excel.ConditionalFormat => {
  const rule = sheet.getRanges(address).conditionalFormats.add('Custom');
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = '#FFC7CE';
  rule.custom.format.font.color = 'maroon';
  rule.custom.format.font.bold = true;
  rule.stopIfTrue = false;
  return rule;
};

it('adds custom rules over many areas, lists them in bulk and deletes one of them', async () => {
  const { run, sheet, host } = await office();
  await run(async (context, worksheet) => {
    mark(worksheet, 'A1:B2,D4', '=LEN("tag|1")>0');
    mark(worksheet, 'F1', '=LEN("tag|2")>0');
    await context.sync();
  });
  expect(sheet.conditionalFormats.items).toHaveLength(2);
  host.counters.reset();
  const seen = await run(async (context, worksheet) => {
    const formats = worksheet.getRange().conditionalFormats;
    formats.load('items/id,items/type,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color');
    await context.sync();
    const found = formats.items.find((one) => one.custom.rule.formula.includes('tag|1'));
    const ranges = found?.getRanges().load('address');
    const single = formats.items.map((one) => one.getRangeOrNullObject().load('address'));
    await context.sync();
    const addresses = single.map((range) => (range.isNullObject ? null : range.address));
    found?.delete();
    await context.sync();
    return [found?.custom.format.fill.color, ranges?.address, addresses.sort()];
  });
  expect(seen).toEqual(['#FFC7CE', 'Sheet1!A1:B2,Sheet1!D4', ['Sheet1!F1', null]]);
  expect(host.counters.batches).toBe(3);
  expect(sheet.conditionalFormats.items.map(({ formula }) => formula)).toEqual(['LEN("tag|2")>0']);
  expect(sheet.conditionalFormats.items[0]?.format).toMatchObject({
    fill: '#FFC7CE',
    fontColor: '#800000',
    bold: true,
  });
});

it('counts the rules that touch a range, whatever part of it', async () => {
  const { run } = await office();
  const counts = await run(async (context, sheet) => {
    mark(sheet, 'A1:B2,D4', '=TRUE');
    mark(sheet, 'B2', '=TRUE');
    const results = ['A1', 'B2', 'C3', 'D1:D9'].map((address) => sheet.getRange(address).conditionalFormats.getCount());
    await context.sync();
    return results.map((result) => result.value);
  });
  expect(counts).toEqual([1, 2, 0, 1]);
});

it('takes all rules of a range away, but none that reaches beyond it', async () => {
  const { run, refusal, sheet } = await office();
  await run(async (context, worksheet) => {
    mark(worksheet, 'A1:B2', '=TRUE');
    mark(worksheet, 'D1', '=TRUE');
    worksheet.getRange('A1:C9').conditionalFormats.clearAll();
    await context.sync();
  });
  expect(sheet.conditionalFormats.items).toHaveLength(1);
  const error = await refusal((_context, worksheet) => {
    mark(worksheet, 'A1:D1', '=TRUE');
    worksheet.getRange('A1').conditionalFormats.clearAll();
  });
  expect(error.code).toBe('NotImplemented');
});

it('answers ItemNotFound or a null object for rules that are gone', async () => {
  const { run, refusal } = await office();
  const id = await run(async (context, sheet) => {
    const rule = mark(sheet, 'A1', '=TRUE').load('id');
    await context.sync();
    rule.delete();
    const formats = sheet.getRange().conditionalFormats;
    const gone = formats.getItemOrNullObject(rule.id);
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    return rule.id;
  });
  const error = await refusal((_context, sheet) => sheet.getRange().conditionalFormats.getItem(id).delete());
  expect(error.code).toBe('ItemNotFound');
});

it('refuses formulas nobody could read and kinds of rule it does not make', async () => {
  const { refusal, sheet } = await office();
  const broken = await refusal((_context, worksheet) => mark(worksheet, 'A1', '=LEN("x'));
  expect(broken.code).toBe('InvalidArgument');
  expect(broken.debugInfo.errorLocation).toBe('ConditionalFormatRule.formula');
  // What came before the refusal stays, as in Excel.
  expect(sheet.conditionalFormats.items).toHaveLength(1);
  const bar = await refusal((_context, worksheet) => worksheet.getRange('A1').conditionalFormats.add('DataBar'));
  expect(bar.code).toBe('NotImplemented');
});

describe('in a workbook with rules of other kinds', () => {
  const bytes = readFileSync(join(__dirname, '../files/61-features-excel.xlsx'));
  const open = () => office({}, openWorkbook(bytes, 'features.xlsx'));

  const sheetWithOthers = (workbook: Awaited<ReturnType<typeof open>>['workbook']) =>
    workbook.sheets.find(({ conditionalFormats }) => conditionalFormats.items.some(({ type }) => type !== 'Custom'))
      ?.name ?? '';

  it('fails a bulk load of custom formulas, while the null objects work', async () => {
    const { refusal, run, workbook } = await open();
    const name = sheetWithOthers(workbook);
    const error = await refusal((context) =>
      context.workbook.worksheets.getItem(name).getRange().conditionalFormats.load('items/custom/rule/formula'),
    );
    expect(error.code).toBe('InvalidOperation');
    expect(error.debugInfo.errorLocation).toBe('ConditionalFormat.custom');
    const formulas = await run(async (context) => {
      const formats = context.workbook.worksheets.getItem(name).getRange().conditionalFormats;
      formats.load('items/type,items/customOrNullObject/rule/formula');
      await context.sync();
      return formats.items.map(({ type, customOrNullObject }) => [
        type,
        customOrNullObject.isNullObject ? null : customOrNullObject.rule.formula,
      ]);
    });
    expect(formulas.length).toBeGreaterThan(0);
    for (const [type, formula] of formulas) expect(formula === null).toBe(type !== 'Custom');
  });

  it('keeps every rule of the user when ours come and go', async () => {
    const { run, workbook } = await open();
    const before = workbook.sheets.map(({ conditionalFormats }) =>
      conditionalFormats.items.map(({ id, type }) => [id, type]),
    );
    const saved = workbook.save();
    await run(async (context) => {
      for (const { name } of workbook.sheets) {
        const rule = mark(context.workbook.worksheets.getItem(name), 'A1:A3', '=LEN("tag")>0');
        await context.sync();
        rule.delete();
        await context.sync();
      }
    });
    expect(
      workbook.sheets.map(({ conditionalFormats }) => conditionalFormats.items.map(({ id, type }) => [id, type])),
    ).toEqual(before);
    expect(Buffer.from(workbook.save()).equals(Buffer.from(saved))).toBe(true);
  });
});

it('frames cells by rule, and keeps the frame in the file', async () => {
  const { run, workbook } = await office();
  await run(async (context, sheet) => {
    const { custom } = sheet.getRange('A1:B2').conditionalFormats.add('Custom');
    custom.rule.formula = '=TRUE';
    custom.format.borders.getItem('EdgeTop').style = 'Dash';
    custom.format.borders.getItem('EdgeTop').color = '#7030A0';
    custom.format.borders.bottom.style = 'Continuous';
    custom.format.borders.left.color = 'red';
    custom.format.borders.right.style = 'Dot';
    custom.format.borders.right.style = 'None';
    await context.sync();
  });
  const again = await office({}, openWorkbook(workbook.save(), 'again.xlsx'));
  expect(again.sheet.conditionalFormats.items[0]?.format.borders).toEqual({
    EdgeTop: { style: 'dashed', color: '#7030A0' },
    EdgeBottom: { style: 'thin', color: '#000000' },
    EdgeLeft: { style: 'thin', color: '#FF0000' },
  });
  const seen = await again.run(async (context, sheet) => {
    const formats = sheet.getRange('A1').conditionalFormats;
    formats.load('items/custom/format/borders/items/sideIndex,items/custom/format/borders/items/style');
    await context.sync();
    return formats.items[0]?.custom.format.borders.items.map(({ sideIndex, style }) => [sideIndex, style]);
  });
  expect(seen).toEqual([
    ['EdgeTop', 'Dash'],
    ['EdgeBottom', 'Continuous'],
    ['EdgeLeft', 'Continuous'],
    ['EdgeRight', 'None'],
  ]);
});
