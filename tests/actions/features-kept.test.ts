import fc from 'fast-check';
import { openWorkbook } from '../../src/host/model/open-workbook';
import { features } from '../host/support/features';
import { reopened, savedPart, testFile } from '../host/support/xlsx';
import { desk } from '../support/assistant';
import { HEADERS, registerWorkbook, rowsWith } from '../support/register-workbook';

const AMOUNT = 7;

/** The many-featured workbook with a register on a sheet of its own. */
const withRegister = (name: string): Uint8Array => {
  const workbook = openWorkbook(testFile(name), name);
  const { cells } = workbook.addSheet('台账');
  [HEADERS, ...rowsWith(6, { 1: { [AMOUNT]: 30000 }, 3: { 3: '' } })].forEach((row, index) =>
    row.forEach((value, column) => {
      if (value !== '') cells.setValue(index, column, value);
    }),
  );
  return workbook.save();
};

describe.each(['61-features-excel.xlsx', '61-features-openpyxl.xlsx'])('a check and its clearing in %s', (name) => {
  it('keep every feature of the workbook, also after saving and opening again', async () => {
    const bytes = withRegister(name);
    const before = features(bytes, { ignoreSheet: '台账' });
    const workbook = openWorkbook(bytes, name);
    const { check } = await desk(workbook);
    const outcome = await check({ column: true });
    expect(outcome.markedCells).toBe(2);
    expect(outcome.notes.map(({ code }) => code)).toEqual(['structure-protected']);
    expect(features(workbook.save(), { ignoreSheet: '台账' })).toEqual(before);
    const again = reopened(workbook);
    const { clear } = await desk(again);
    expect((await clear()).marks).toBe(2);
    expect(features(again.save())).toEqual(features(bytes));
  });
});

const style = fc.record({
  row: fc.nat(8),
  column: fc.nat(9),
  fill: fc.constantFrom('#FFFF00', '#00B050', null),
  bold: fc.boolean(),
  numberFormat: fc.constantFrom('General', '@', '#,##0.00', 'yyyy/m/d'),
});

it('mark, save, reopen, clear gives back the sheet part, whatever the user’s own formats are', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(style, { maxLength: 12 }),
      fc.array(fc.nat(7), { maxLength: 4 }),
      async (styles, wrong) => {
        const changes = Object.fromEntries(wrong.map((row) => [row, { [AMOUNT]: 30000 }]));
        const workbook = registerWorkbook(rowsWith(8, changes));
        const sheet = workbook.sheets[0]!;
        for (const { row, column, fill, bold, numberFormat } of styles)
          sheet.cells.patchStyle({ row, column, rowCount: 1, columnCount: 1 }, { fill, numberFormat, font: { bold } });
        const own = sheet.conditionalFormats.addCustom([{ row: 1, column: 1, rowCount: 5, columnCount: 3 }]);
        own.formula = '=$H2>1';
        own.format.fill = '#FCE4D6';
        const file = workbook.save();
        const first = openWorkbook(file, '台账.xlsx');
        await (await desk(first)).check();
        const second = reopened(first);
        await (await desk(second)).clear();
        expect(savedPart(second)).toBe(savedPart(openWorkbook(file, '台账.xlsx')));
      },
    ),
    { numRuns: 12 },
  );
});
