import { openWorkbook } from '../../../src/host/model/open-workbook';
import { office } from '../support/office';
import { savedPart } from '../support/xlsx';

it('page breaks are set before rows, listed, and taken away', async () => {
  const { run, workbook } = await office();
  await run(async (context, sheet) => {
    sheet.horizontalPageBreaks.add('A31');
    sheet.horizontalPageBreaks.add(sheet.getRange('C13'));
    await context.sync();
  });
  expect(savedPart(workbook)).toContain(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="12" max="16383" man="1"/><brk id="30" max="16383" man="1"/></rowBreaks>',
  );
  const again = await office({}, openWorkbook(workbook.save(), 'again.xlsx'));
  const rows = await again.run(async (context, sheet) => {
    const breaks = sheet.horizontalPageBreaks;
    breaks.load('items/rowIndex,items/columnIndex');
    const count = breaks.getCount();
    await context.sync();
    const after = breaks.items[1]?.getCellAfterBreak().load('address');
    breaks.items[0]?.delete();
    await context.sync();
    return [count.value, breaks.items.map(({ rowIndex }) => rowIndex), after?.address];
  });
  expect(rows).toEqual([2, [12, 30], 'Sheet1!A31']);
  expect(again.sheet.pageLayout.rowBreaks).toEqual([30]);
  await again.run(async (context, sheet) => {
    sheet.horizontalPageBreaks.removePageBreaks();
    await context.sync();
  });
  expect(savedPart(again.workbook)).not.toContain('rowBreaks');
});

it('there is nothing to break off above the first row', async () => {
  const { refusal } = await office();
  const error = await refusal((_context, sheet) => sheet.horizontalPageBreaks.add('A1'));
  expect(error.code).toBe('InvalidArgument');
});

it('footers are written one by one and stay in the file', async () => {
  const { run, workbook } = await office();
  await run(async (context, sheet) => {
    const { defaultForAllPages } = sheet.pageLayout.headersFooters;
    defaultForAllPages.centerFooter = '第 &P 页';
    defaultForAllPages.rightFooter = '&D';
    await context.sync();
  });
  expect(savedPart(workbook)).toContain(
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页&amp;R&amp;D</oddFooter></headerFooter>',
  );
});

it('letters stand one above the other at 180, lean at less', async () => {
  const { run, sheet, refusal } = await office();
  const seen = await run(async (context, worksheet) => {
    worksheet.getRange('A1').format.textOrientation = 180;
    worksheet.getRange('B1').format.textOrientation = -45;
    worksheet.getRange('C1').format.textOrientation = 90;
    const formats = ['A1', 'B1', 'C1', 'A1:C1'].map((address) =>
      worksheet.getRange(address).format.load('textOrientation'),
    );
    await context.sync();
    return formats.map(({ textOrientation }) => textOrientation);
  });
  expect(seen).toEqual([180, -45, 90, null]);
  expect([0, 1, 2].map((column) => sheet.cells.style(0, column).textRotation)).toEqual([255, 135, 90]);
  const error = await refusal((_context, worksheet) => (worksheet.getRange('A1').format.textOrientation = 120));
  expect(error.code).toBe('InvalidArgument');
});
