import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions } from '../../src/batch/options';
import { runFile } from '../../src/batch/run-file';
import type { SubsidyAnswer } from '../../src/batch/subsidy-answer';
import { openWorkbook } from '../../src/host/model/open-workbook';
import type { CellScalar } from '../../src/host/model/types';
import { AS_OF } from '../support/assistant';
import { registerWorkbook, rowsWith } from '../support/register-workbook';
import { SHEET, sumsOf } from '../support/subsidy-desk';

const folder = mkdtempSync(join(tmpdir(), 'batch-subsidy-'));
let files = 0;
const file = (rows: readonly (readonly CellScalar[])[]): string => {
  const path = join(folder, `台账${(files += 1)}.xlsx`);
  writeFileSync(path, registerWorkbook(rows).save());
  return path;
};
const run = async (path: string, policy: string, ...more: string[]) => {
  const options = readOptions(['subsidy', path, '--policy', policy, ...more], AS_OF);
  const done = await runFile(path, options);
  return { ...done, answer: done.answer as SubsidyAnswer };
};

describe('subsidy on a file', () => {
  it('[JZ-38] answers as the contract has it', async () => {
    const rows = rowsWith(4, {
      0: { 4: '国家级', 7: 30000 },
      1: { 4: '县级', 7: '' },
      2: { 6: 40000 },
      3: { 7: '3万元' },
    });
    const path = file(rows);
    const { answer, status } = await run(path, 'jiaozuo-2015');
    expect(status).toBe(1);
    expect(answer).toMatchObject({ file: path, command: 'subsidy', policy: 'jiaozuo-2015', notes: [] });
    expect(answer.levels).toEqual([
      { level: 'national', label: '国家级', studios: 1, rate: 30000, entitled: 30000, paid: 30000, unsettled: 0 },
      { level: 'provincial', label: '省级', studios: 0, rate: 20000, entitled: 0, paid: 0, unsettled: 0 },
      { level: 'municipal', label: '市级', studios: 2, rate: 10000, entitled: 10000, paid: 40000, unsettled: 1 },
      { level: 'county', label: '县级', studios: 1, rate: 0, entitled: 0, paid: 0, unsettled: 0 },
    ]);
    expect(answer.total).toEqual({ studios: 4, entitled: 40000, paid: 70000, difference: 30000 });
    expect(answer.unsettled).toEqual([
      { studio: '测试3号技术创新工作室', sheet: '台账', address: 'G4', why: '命名早于文件施行，文件未写明怎样补助' },
    ]);
    expect(answer.findings).toMatchObject([
      {
        rule: 'jiaozuo-2015/JZ-38',
        severity: 'error',
        sheet: '台账',
        address: 'H5',
        field: 'subsidy.amount',
        value: '3万元',
        clause: { document: '焦工文〔2015〕6号', article: '第二十条' },
      },
    ]);
  });

  it('writes a copy with the same totals in 补助测算, and never the input', async () => {
    const path = file(rowsWith(3, { 1: { 7: '' } }));
    const before = new Uint8Array(readFileSync(path));
    const { answer, copy, status } = await run(path, 'jiaozuo-2015', '--out', join(folder, 'out.xlsx'));
    const written = openWorkbook(copy ?? new Uint8Array(), 'copy.xlsx');
    expect(written.sheets.map(({ name }) => name)).toEqual(['台账', SHEET]);
    const { studios, entitled, paid, difference } = answer.total;
    expect(sumsOf(written, '合计')).toEqual([studios, entitled, paid, difference]);
    expect([status, studios, entitled, paid, difference]).toEqual([0, 3, 30000, 20000, -10000]);
    expect(new Uint8Array(readFileSync(path))).toEqual(before);
  });

  it('[BN-13] has null for an amount nobody gave, in the level, in the total and in the sheet', async () => {
    const rows = rowsWith(2, { 0: { 4: '州级', 6: 43500, 7: 5000 }, 1: { 4: '州级', 6: 43500, 7: '' } });
    const path = file(rows);
    const { answer, copy } = await run(path, 'xishuangbanna-2018', '--out', join(folder, 'bn.xlsx'));
    expect(answer.levels).toEqual([
      { level: 'municipal', label: '州级', studios: 2, rate: null, entitled: null, paid: 5000, unsettled: 0 },
    ]);
    expect(answer.total).toEqual({ studios: 2, entitled: null, paid: 5000, difference: null });
    expect(sumsOf(openWorkbook(copy ?? new Uint8Array(), 'c.xlsx'), '合计')).toEqual([2, '未定', 5000, '未定']);
    const decided = await run(path, 'xishuangbanna-2018', '--set', 'amount.municipal=8000');
    expect(decided.answer.total).toEqual({ studios: 2, entitled: 16000, paid: 5000, difference: -11000 });
  });

  it('[BJ-10] gives no sum either where the register has no such naming', async () => {
    const path = file(rowsWith(2, { 0: { 7: '' }, 1: { 7: '' } }));
    const { answer, copy } = await run(path, 'beijing-2011', '--out', join(folder, 'bj.xlsx'));
    expect(answer.total).toMatchObject({ studios: 0, entitled: null, paid: 0, difference: null });
    expect(sumsOf(openWorkbook(copy ?? new Uint8Array(), 'c.xlsx'), '合计')).toEqual([0, '未定', 0, '未定']);
  });

  it('[BJ-10] names the kind that is paid', async () => {
    const { answer } = await run(file(rowsWith(1)), 'beijing-2011');
    expect(answer.levels).toMatchObject([{ level: 'provincial', kind: '命名', rate: null, entitled: null }]);
  });

  it('[YP-27] 10,000 for what the district named', async () => {
    const rows = rowsWith(2, { 0: { 4: '区级', 5: '杨浦区总工会', 6: 43500 }, 1: { 4: '市级', 5: '市总', 6: 43500 } });
    const { answer } = await run(file(rows), 'yangpu-2018');
    expect(answer.levels).toMatchObject([{ level: 'county', label: '区级', studios: 1, rate: 10000, entitled: 10000 }]);
    expect(answer.total).toMatchObject({ studios: 1, entitled: 10000, paid: 10000, difference: 0 });
  });

  it('tells the same as a short table', async () => {
    const { table } = await run(file(rowsWith(2, { 0: { 7: 12345.6 } })), 'jiaozuo-2015');
    const lines = table();
    expect(lines.find((line) => line.includes('合计  '))).toContain(
      '应补助 20,000.00 元，已拨付 22,345.60 元，差额 2,345.60 元',
    );
    expect(lines.at(-1)).toBe('错误 1 项，提醒 0 项，提示 0 项');
  });

  it('finds a header without rows usable, with a remark', async () => {
    const { answer, status, remarks } = await run(file([]), 'jiaozuo-2015', '--out', join(folder, 'empty.xlsx'));
    expect([status, remarks.length, answer.total]).toEqual([0, 1, { studios: 0, entitled: 0, paid: 0, difference: 0 }]);
  });

  it('promotion is decided by --set', async () => {
    const rows = rowsWith(2, { 1: { 1: '测试1号技术创新工作室', 2: '第1测试厂', 4: '省级', 7: '' } });
    const totals = await Promise.all(
      ['manual', 'full', 'difference', 'none'].map(async (way) => {
        const { answer } = await run(file(rows), 'jiaozuo-2015', '--set', `promotion=${way}`);
        return [answer.total.entitled, answer.unsettled.length];
      }),
    );
    expect(totals).toEqual([
      [10000, 1],
      [30000, 0],
      [20000, 0],
      [10000, 0],
    ]);
  });
});
