import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BatchError } from '../../src/batch/batch-error';
import type { FillAnswer } from '../../src/batch/fill-answer';
import { readOptions } from '../../src/batch/options';
import { runFile } from '../../src/batch/run-file';
import { parseA1 } from '../../src/domain/cell/cell-address';
import { openWorkbook } from '../../src/host/model/open-workbook';
import { COMPLETE, registerRows, STUDIO, withoutColumns } from '../support/application-sheets';
import { AS_OF } from '../support/assistant';
import { sheetsWorkbook } from '../support/form-desk';
import { registerWorkbook } from '../support/register-workbook';

const folder = mkdtempSync(join(tmpdir(), 'fill-'));
const file = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const options = (path: string, ...more: string[]) =>
  readOptions(['fill', path, '--policy', 'cccc-2018', '--as-of', '2018-05-01', ...more], AS_OF);
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof BatchError ? error.code : error),
  );

describe('fill on a file', () => {
  it('answers as the contract has it, and the copy holds the form', async () => {
    const path = file('全.xlsx', sheetsWorkbook(COMPLETE).save());
    const { answer, status, copy, table } = await runFile(
      path,
      options(path, '--all', '--out', join(folder, 'out.xlsx')),
    );
    expect(status).toBe(0);
    expect(answer).toMatchObject({ file: path, command: 'fill', policy: 'cccc-2018', years: [2016, 2017], notes: [] });
    const { forms, findings } = answer as FillAnswer;
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(forms).toHaveLength(1);
    const [form] = forms;
    expect(form).toMatchObject({ studio: STUDIO, sheet: `申报表-${STUDIO}`, missing: [] });
    expect(form?.fields).toEqual(
      expect.arrayContaining([
        { label: '创建日期', address: 'I25', value: '20150318', source: '登记表!G2' },
        { label: '技术创新/专利类别/实用新型', address: 'J32', value: '2', source: '创新成果台账!F2、F4' },
        { label: '经济效益(万元)/2016年/合计', address: 'J36', value: '25.75', source: '创新成果台账!H2、I2、I3' },
        { label: '封面/工作室名称', address: 'E6', value: STUDIO, source: '登记表!B2' },
      ]),
    );
    const saved = openWorkbook(copy ?? new Uint8Array(), 'copy.xlsx');
    const { cells } = saved.sheets.find(({ name }) => name === form?.sheet) ?? saved.activeSheet;
    for (const { label, address, value } of form?.fields ?? []) {
      const { row = 0, column = 0 } = parseA1(address) ?? {};
      if (label !== '工作室类型') expect(String(cells.value(row, column))).toContain(value);
    }
    expect(table().join('\n')).toContain(`${STUDIO}  54/54 项`);
  });

  it('lists what has no source under missing, never guessed', async () => {
    const sheets = { ...COMPLETE, 登记表: withoutColumns(registerRows({ 专业领域: '' }), '推荐单位') };
    const path = file('缺.xlsx', sheetsWorkbook(sheets).save());
    const { answer, status } = await runFile(path, options(path, '--studio', STUDIO));
    const { forms, findings } = answer as FillAnswer;
    expect(forms[0]?.missing).toEqual([
      { label: '封面/推荐单位', address: 'E9', why: '登记表没有“推荐单位”这一列' },
      { label: '专业领域', address: 'B27', why: '登记的这一格没有填写', where: '登记表!I2' },
    ]);
    expect(status).toBe(1);
    expect(findings.find(({ severity }) => severity === 'error')).toMatchObject({
      rule: 'cccc-2018/CC-29',
      address: 'E9',
      clause: { article: '附件1封面' },
    });
  });

  it('takes other years from --set', async () => {
    const path = file('年.xlsx', sheetsWorkbook(COMPLETE).save());
    const { answer } = await runFile(path, options(path, '--all', '--set', 'application.years=2015,2016'));
    const { years, forms } = answer as FillAnswer;
    expect(years).toEqual([2015, 2016]);
    expect(forms[0]?.fields.map(({ label }) => label)).toContain('经济效益(万元)/2015年/创收金额');
  });

  it('refuses in a sentence with a code', async () => {
    const path = file('名.xlsx', sheetsWorkbook(COMPLETE).save());
    expect(await codeOf(runFile(path, options(path, '--studio', '没有这个工作室')))).toBe('unknown-studio');
    const plain = file('无.xlsx', sheetsWorkbook({ 空: [['甲', '乙']] }).save());
    expect(await codeOf(runFile(plain, options(plain, '--all')))).toBe('no-register');
    expect(() => readOptions(['fill', path], AS_OF)).toThrow('--studio');
    expect(() => readOptions(['fill', path, '--all', '--studio', 'x'], AS_OF)).toThrow('只能用一个');
    expect(() => readOptions(['check', path, '--all'], AS_OF)).toThrow('只用于 fill');
  });

  it('says on standard error that a register has no studios', async () => {
    const path = file('空.xlsx', registerWorkbook([]).save());
    const { answer, status, remarks } = await runFile(path, options(path, '--all'));
    expect([(answer as FillAnswer).forms, status]).toEqual([[], 0]);
    expect(remarks).toEqual(['登记表只有表头，没有工作室。']);
  });
});
