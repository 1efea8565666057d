import { applyFixes } from '../../src/actions/apply-fixes';
import { clearWorkbook } from '../../src/actions/clear-workbook';
import { strings } from '../../src/strings/zh-CN/strings';
import { desk } from '../support/assistant';
import { registerWorkbook, rowsWith } from '../support/register-workbook';

const AMOUNT = 7;
const OPTIONS = { wording: strings, now: '2026-11-20 09:30', dateOffset: 0 };

it('names the records of what people decided, which stay', async () => {
  const it = await desk(registerWorkbook(rowsWith(6, { 1: { [AMOUNT]: '１万元' } })));
  const { findings } = await it.check();
  await it.port.run((session) =>
    applyFixes(
      session,
      findings.filter(({ fix }) => fix),
      OPTIONS,
    ),
  );
  expect(await it.port.run((session) => clearWorkbook(session, ['check']))).toMatchObject({ kept: [] });
  expect(await it.clear()).toMatchObject({ sheets: [], kept: ['修改记录'] });
  expect(it.workbook.sheets.map(({ name }) => name)).toEqual(['台账', '修改记录']);
});
