import { inspectWorkbook } from '../../src/actions/inspect-workbook';
import { strings } from '../../src/strings/zh-CN/strings';
import { desk } from '../support/assistant';
import { registerWorkbook, rowsWith } from '../support/register-workbook';

const NEVER = new AbortController().signal;
const AMOUNT = 7;

describe('the check a workbook remembers', () => {
  it.each([true, false])('says whether it was a quick one, in the sheet and when opened again (%s)', async (quick) => {
    const it = await desk(registerWorkbook(rowsWith(20, { 1: { [AMOUNT]: 30000 } })));
    const { resultSheet } = await it.check({ quick });
    const { lastCheck } = await it.port.run((session) => inspectWorkbook(session, {}, NEVER));
    expect(lastCheck?.quick).toBe(quick);
    expect(lastCheck?.findings.length).toBeGreaterThan(0);
    const head = it.workbook.sheets.find(({ name }) => name === resultSheet)!;
    const texts = [0, 1, 2, 3].map((row) => head.cells.value(row, 0));
    expect(texts.includes(strings.sheet.quick)).toBe(quick);
  });
});
