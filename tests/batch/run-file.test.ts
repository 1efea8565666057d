import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BatchError } from '../../src/batch/batch-error';
import type { CheckAnswer } from '../../src/batch/check-answer';
import { readOptions } from '../../src/batch/options';
import { runFile } from '../../src/batch/run-file';
import { copyPath } from '../../src/batch/write-copy';
import { createWorkbook, openWorkbook } from '../../src/host/model/open-workbook';
import { AS_OF } from '../support/assistant';
import { registerWorkbook, rowsWith } from '../support/register-workbook';

const folder = mkdtempSync(join(tmpdir(), 'batch-'));
const file = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const run = (path: string, ...more: string[]) =>
  runFile(path, readOptions(['check', path, '--policy', 'jiaozuo-2015', ...more], AS_OF));
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof BatchError ? error.code : error),
  );

describe('check on a file', () => {
  it('answers as the contract has it, and never writes the input', async () => {
    const bytes = registerWorkbook(rowsWith(4, { 2: { 7: '3万元' } })).save();
    const path = file('台账.xlsx', bytes);
    const { answer, status, copy } = await run(path, '--out', join(folder, 'out.xlsx'));
    expect(status).toBe(1);
    expect(answer).toMatchObject({
      file: path,
      command: 'check',
      policy: 'jiaozuo-2015',
      asOf: '2026-11-20',
      register: { sheet: '台账', headerRows: [1], firstRow: 2, lastRow: 5, studios: 4, skippedRows: [] },
      counts: { error: 1 },
      notes: [],
    });
    const { findings } = answer as CheckAnswer;
    expect(findings.find(({ severity }) => severity === 'error')).toEqual({
      rule: 'jiaozuo-2015/JZ-38',
      severity: 'error',
      sheet: '台账',
      address: 'H4',
      field: 'subsidy.amount',
      value: '3万元',
      studio: '测试3号技术创新工作室',
      message: '市级一次性补助为 10000 元，这里登记为 30000 元',
      clause: { document: '焦工文〔2015〕6号', article: '第二十条' },
    });
    expect(openWorkbook(copy ?? new Uint8Array(), 'copy.xlsx').sheets.map(({ name }) => name)).toEqual([
      '台账',
      '检查结果',
    ]);
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes);
  });

  it('finds a header without rows usable, with a remark', async () => {
    const { answer, status, remarks } = await run(file('空.xlsx', registerWorkbook([]).save()));
    expect([status, remarks.length]).toEqual([0, 1]);
    expect(answer).toMatchObject({ register: { studios: 0 } });
  });

  it.each([
    ['not-a-workbook', 'x.xlsx', new Uint8Array([1, 2, 3])],
    ['unreadable', 'cut.xlsx', registerWorkbook(rowsWith(3)).save().slice(0, 900)],
    ['no-register', 'empty.xlsx', createWorkbook().save()],
  ])('says %s', async (code, name, bytes) => {
    expect(await codeOf(run(file(name, bytes)))).toBe(code);
  });

  it('says which sheet there is not', async () => {
    expect(await codeOf(run(file('b.xlsx', registerWorkbook(rowsWith(3)).save()), '--sheet', '没有'))).toBe(
      'unknown-sheet',
    );
  });

  it('wants a document when the workbook names none, and takes the one in 规则设置', async () => {
    const without = registerWorkbook(rowsWith(3));
    const options = (path: string) => readOptions(['check', path], AS_OF);
    const plain = file('c.xlsx', without.save());
    expect(await codeOf(runFile(plain, options(plain)))).toBe('no-policy');
    const settings = without.addSheet('规则设置');
    settings.cells.setValue(0, 0, '适用文件');
    settings.cells.setValue(0, 1, 'jiaozuo-2015');
    const named = file('d.xlsx', without.save());
    expect((await runFile(named, options(named))).answer).toMatchObject({ policy: 'jiaozuo-2015' });
  });

  it('never lets the copy be the input', () => {
    const path = join(folder, 'a.xlsx');
    expect(() => copyPath(path, { out: path, files: [path] })).toThrow('原文件从不改写');
    expect(copyPath(path, { out: join(folder, 'out'), files: [path, 'b.xlsx'] })).toBe(join(folder, 'out', 'a.xlsx'));
  });
});
