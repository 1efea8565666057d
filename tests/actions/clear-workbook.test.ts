import { clearWorkbook } from '../../src/actions/clear-workbook';
import type { WorkbookSession } from '../../src/actions/workbook-port';
import { desk } from '../support/assistant';
import { registerWorkbook, rowsWith } from '../support/register-workbook';

const AMOUNT = 7;
const marks = async (session: WorkbookSession) => {
  await session.survey();
  return session.countMarks('check');
};
const checked = async () => {
  const it = await desk(registerWorkbook(rowsWith(20, { 1: { [AMOUNT]: 30000 } })));
  const { resultSheet } = await it.check();
  const names = () => it.workbook.sheets.map(({ name }) => name);
  return { ...it, resultSheet: resultSheet!, names };
};

describe('clearing', () => {
  it.each([['evidence'], ['templates'], ['subsidy'], ['forms']] as const)('of %s leaves a check alone', async (job) => {
    const { port, resultSheet, names } = await checked();
    expect(await port.run((session) => clearWorkbook(session, [job]))).toEqual({
      marks: 0,
      sheets: [],
      kept: [],
      notes: [],
    });
    expect(names()).toContain(resultSheet);
    expect(await port.run(marks)).toBeGreaterThan(0);
  });

  it('without a job takes everything away', async () => {
    const { port, resultSheet, names } = await checked();
    const outcome = await port.run((session) => clearWorkbook(session));
    expect(outcome.marks).toBeGreaterThan(0);
    expect(outcome.sheets).toEqual([resultSheet]);
    expect(names()).toEqual(['台账']);
  });
});
