import { savedPart } from '../support/xlsx';
import { office } from '../support/office';
import { openWorkbook } from '../../../src/host/model/open-workbook';

const rulesOf = (part: string): string[] => part.match(/<dataValidation .*?<\/dataValidation>/g) ?? [];

it('writes lists, limits and messages as Excel does, and reads them again', async () => {
  const { run, workbook } = await office();
  await run(async (context, sheet) => {
    const list = sheet.getRange('B2:B9').dataValidation;
    list.rule = { list: { inCellDropDown: true, source: '有,无,"待补"' } };
    list.errorAlert = { showAlert: true, style: 'Warning', title: '证明', message: '请选\n一项' };
    list.prompt = { showPrompt: true, title: '证明', message: '有或无' };
    const day = sheet.getRange('C2').dataValidation;
    day.rule = { date: { formula1: '2018-04-20', formula2: '2026-11-20', operator: 'Between' } };
    day.ignoreBlanks = false;
    sheet.getRange('D2').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    sheet.getRange('E2').dataValidation.rule = { custom: { formula: '=LEN(E2)<5' } };
    sheet.getRange('F2').dataValidation.rule = { list: { inCellDropDown: false, source: '=$A$1:$A$3' } };
    await context.sync();
  });
  expect(rulesOf(savedPart(workbook))).toEqual([
    '<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="证明" error="请选&#10;一项" promptTitle="证明" prompt="有或无" sqref="B2:B9"><formula1>"有,无,""待补"""</formula1></dataValidation>',
    '<dataValidation type="date" showInputMessage="1" showErrorMessage="1" sqref="C2"><formula1>43210</formula1><formula2>46346</formula2></dataValidation>',
    '<dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="D2"><formula1>0</formula1></dataValidation>',
    '<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="E2"><formula1>LEN(E2)&lt;5</formula1></dataValidation>',
    '<dataValidation type="list" allowBlank="1" showDropDown="1" showInputMessage="1" showErrorMessage="1" sqref="F2"><formula1>$A$1:$A$3</formula1></dataValidation>',
  ]);
  const { run: again } = await office({}, openWorkbook(workbook.save(), 'again.xlsx'));
  const seen = await again(async (context, sheet) => {
    const found = ['B3', 'C2', 'E2', 'F2', 'A1', 'A1:B2', 'B2:C2'].map((address) => {
      const { dataValidation } = sheet.getRange(address);
      dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
      return dataValidation;
    });
    await context.sync();
    return found.map(({ type, rule, prompt, errorAlert, ignoreBlanks }) => ({
      type,
      rule,
      prompt,
      errorAlert,
      ignoreBlanks,
    }));
  });
  expect(seen.map(({ type }) => type)).toEqual([
    'List',
    'Date',
    'Custom',
    'List',
    'None',
    'MixedCriteria',
    'Inconsistent',
  ]);
  expect(seen[0]).toEqual({
    type: 'List',
    rule: { list: { source: '有,无,"待补"', inCellDropDown: true } },
    prompt: { showPrompt: true, title: '证明', message: '有或无' },
    errorAlert: { showAlert: true, style: 'Warning', title: '证明', message: '请选\n一项' },
    ignoreBlanks: true,
  });
  expect(seen[1]?.rule).toEqual({ date: { formula1: 43210, formula2: 46346, operator: 'Between' } });
  expect(seen[2]?.rule).toEqual({ custom: { formula: '=LEN(E2)<5' } });
  expect(seen[3]?.rule).toEqual({ list: { source: '=$A$1:$A$3', inCellDropDown: false } });
});

it('gives cells a rule of their own and leaves the others theirs, formulas and all', async () => {
  const { run, workbook, sheet } = await office();
  await run(async (context, worksheet) => {
    worksheet.getRange('A1:C3').dataValidation.rule = { custom: { formula: '=A1>0' } };
    worksheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '甲,乙' } };
    worksheet.getRange('B2').dataValidation.clear();
    await context.sync();
  });
  const rules = sheet.validations.map(({ areas, type, formula }) => [
    type,
    formula,
    areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0),
  ]);
  expect(rules).toEqual([
    ['custom', 'B1>0', 7],
    ['list', '"甲,乙"', 1],
  ]);
  await run(async (context, worksheet) => {
    worksheet.getRange('A1:Z99').dataValidation.clear();
    await context.sync();
  });
  expect(savedPart(workbook)).not.toContain('dataValidation');
});

it('refuses what Excel refuses', async () => {
  const { refusal, sheet } = await office();
  const wrong: ((validation: Excel.DataValidation) => void)[] = [
    (validation) => (validation.rule = { list: { inCellDropDown: true, source: '长'.repeat(256) } }),
    (validation) => (validation.rule = { list: { inCellDropDown: true, source: '' } }),
    (validation) => (validation.rule = { custom: { formula: '=SUM((' } }),
    (validation) => (validation.rule = { date: { formula1: '明天', operator: 'GreaterThan' } }),
    (validation) => (validation.rule = { decimal: { formula1: 'x', operator: 'GreaterThan' } }),
    (validation) => (validation.rule = {}),
    (validation) => (validation.prompt = { showPrompt: true, title: '长'.repeat(33), message: '' }),
    (validation) => (validation.prompt = { showPrompt: true, title: '', message: '长'.repeat(256) }),
    (validation) => (validation.errorAlert = { showAlert: true, style: 'Nix' as 'Stop', title: '', message: '' }),
  ];
  for (const set of wrong) {
    const error = await refusal((_context, worksheet) => set(worksheet.getRange('A1').dataValidation));
    expect(error.code).toBe('InvalidArgument');
  }
  expect(sheet.validations).toEqual([]);
});
