import { office } from '../support/office';

it('sorts rows below their header, contents with formats and relative references', async () => {
  const { run, sheet } = await office();
  await run(async (context, worksheet) => {
    worksheet.getRange('A1:C5').values = [
      ['姓名', '金额', '双倍'],
      ['王', 3, '=B2*2'],
      ['李', '', ''],
      ['张', 1, '=B4*2'],
      ['安', 3, 'x'],
    ];
    worksheet.getRange('A4').format.fill.color = 'red';
    worksheet.getRange('A1:C5').sort.apply(
      [
        { key: 1, ascending: false },
        { key: 0, ascending: true },
      ],
      false,
      true,
    );
    await context.sync();
  });
  expect([1, 2, 3, 4].map((row) => sheet.cells.value(row, 0))).toEqual(['安', '王', '张', '李']);
  expect(sheet.cells.formula(2, 2)).toBe('=B3*2');
  expect(sheet.cells.formula(3, 2)).toBe('=B4*2');
  expect([1, 2, 3, 4].map((row) => sheet.cells.style(row, 0).fill)).toEqual([null, null, '#FF0000', null]);
});

it('refuses merged rows and columns that are not there', async () => {
  const { refusal } = await office();
  const merged = await refusal((_context, sheet) => {
    sheet.getRange('A2:B2').merge();
    sheet.getRange('A1:B3').sort.apply([{ key: 0 }]);
  });
  expect(merged.code).toBe('InvalidOperation');
  const outside = await refusal((_context, sheet) => sheet.getRange('A5:B9').sort.apply([{ key: 2 }]));
  expect(outside.code).toBe('InvalidArgument');
});
