import { codeOf } from '../support/code-of';
import type { Office } from '../support/office';
import { office } from '../support/office';
import { afterSheetData, patchedWorkbook } from '../support/patched-workbook';

type Deed = (sheet: Excel.Worksheet) => unknown;

const write: Deed = (sheet) => (sheet.getRange('A1').values = [[1]]);
const color: Deed = (sheet) => (sheet.getRange('A1').format.fill.color = 'red');
const deeds: Readonly<Record<string, Deed>> = {
  'writing a locked cell': write,
  'writing a formula': (sheet) => (sheet.getRange('A1').formulas = [['=1']]),
  'clearing locked cells': (sheet) => sheet.getRange('A1:B2').clear('Contents'),
  formatting: color,
  'a number format': (sheet) => (sheet.getRange('A1').numberFormat = [['@']]),
  'a conditional format': (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom'),
  merging: (sheet) => sheet.getRange('A1:B1').merge(),
  'hiding rows': (sheet) => (sheet.getRange('1:1').rowHidden = true),
  'a column width': (sheet) => (sheet.getRange('A:A').format.columnWidth = 50),
  'inserting rows': (sheet) => sheet.getRange('1:1').insert('Down'),
  'deleting rows': (sheet) => sheet.getRange('1:1').delete('Up'),
  'a hyperlink': (sheet) => (sheet.getRange('A1').hyperlink = { address: 'https://example.org/' }),
  'a filter': (sheet) => sheet.autoFilter.apply(sheet.getRange('A1:B2')),
};

const protectedOffice = async (options = ''): Promise<Office> =>
  office(
    {},
    patchedWorkbook({ 'xl/worksheets/sheet1.xml': afterSheetData(`<sheetProtection sheet="1" ${options}/>`) }),
  );

it.each(Object.keys(deeds))('refuses %s on a protected sheet', async (name) => {
  const { refusal, workbook } = await protectedOffice();
  const before = workbook.save();
  const error = await refusal((_context, sheet) => deeds[name]?.(sheet));
  expect(error.code).toBe('AccessDenied');
  expect(Buffer.from(workbook.save()).equals(Buffer.from(before))).toBe(true);
});

it('lets unlocked cells be written, as long as no locked one is among them', async () => {
  const { run, refusal, sheet } = await protectedOffice();
  sheet.cells.patchStyle({ row: 0, column: 0, rowCount: 2, columnCount: 2 }, { locked: false });
  await run(async (context, worksheet) => {
    worksheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  expect(sheet.cells.value(1, 1)).toBe(4);
  const error = await refusal((_context, worksheet) => (worksheet.getRange('B2:C2').values = [[5, 6]]));
  expect(error.code).toBe('AccessDenied');
  expect(sheet.cells.value(1, 1)).toBe(4);
});

it('allows formats where the sheet’s options do', async () => {
  const { run, refusal } = await protectedOffice('formatCells="0" formatRows="0" insertRows="0"');
  const options = await run(async (context, sheet) => {
    color(sheet);
    sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    sheet.getRange('1:1').rowHidden = true;
    sheet.protection.load('protected,options');
    await context.sync();
    return [sheet.protection.protected, sheet.protection.options];
  });
  expect(options).toEqual([true, expect.objectContaining({ allowFormatCells: true, allowFormatColumns: false })]);
  expect((await refusal((_context, sheet) => write(sheet))).code).toBe('AccessDenied');
  expect((await refusal((_context, sheet) => deeds['a column width']?.(sheet))).code).toBe('AccessDenied');
});

it('reads a protected sheet like any other, names it and lets it be deleted', async () => {
  const { run, workbook } = await protectedOffice();
  await run(async (context, sheet) => {
    sheet.getUsedRange().load('values,format/fill/color');
    sheet.names.add('tag', '="x"');
    context.workbook.worksheets.add('x');
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['x']);
});

it('protects and unprotects without a password', async () => {
  const { run, refusal } = await office();
  await run(async (context, sheet) => {
    sheet.protection.protect();
    await context.sync();
  });
  expect((await refusal((_context, sheet) => write(sheet))).code).toBe('AccessDenied');
  await run(async (context, sheet) => {
    sheet.protection.unprotect();
    write(sheet);
    await context.sync();
  });
  expect((await refusal((_context, sheet) => sheet.protection.protect({}, 'secret'))).code).toBe('NotImplemented');
});

it('holds a person at the sheet to the same', async () => {
  const { host } = await protectedOffice();
  expect(codeOf(() => host.user.edit('Sheet1', 'A1', 'x'))).toBe('AccessDenied');
  expect(codeOf(() => host.user.setValues('Sheet1', 'A1', [['x']]))).toBe('AccessDenied');
});
