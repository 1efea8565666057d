import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BatchError } from '../../src/batch/batch-error';
import { checkSettings } from '../../src/batch/check-settings';
import { readOptions } from '../../src/batch/options';
import { readRulesOptions } from '../../src/batch/rules/rules-options';
import { rulesTable } from '../../src/batch/rules/rules-table';
import { allRules, rulesOfFile } from '../../src/batch/rules/run-rules';
import { createWorkbook } from '../../src/host/model/open-workbook';
import { registerWorkbook, rowsWith } from '../support/register-workbook';
import { REQUIREMENT_FACTS } from '../support/requirement-facts';

const file = async (name: string, bytes: Uint8Array): Promise<string> => {
  const path = join(tmpdir(), `rules-${process.pid}-${name}`);
  await writeFile(path, bytes);
  return path;
};

describe('npm run rules', () => {
  it('lists every requirement of every document, with our words', async () => {
    const { documents } = await allRules(readRulesOptions([]));
    const listed = documents.flatMap(({ policy, requirements }) => requirements.map(({ id }) => `${policy} ${id}`));
    expect(listed).toEqual(REQUIREMENT_FACTS.map(({ policy, id }) => `${policy} ${id}`));
    for (const { requirements, questions } of documents) {
      for (const { title, asks, answer, kind } of requirements) {
        expect([title, asks]).not.toContain('');
        if (kind === 'rule') expect(['no-register', 'elsewhere']).toContain(answer);
      }
      for (const { asks, reading } of questions) expect([asks, reading]).not.toContain('');
    }
  });

  it('lists one document, as JSON and for people', async () => {
    const answer = await allRules(readRulesOptions(['--policy', 'yangpu-2018']));
    expect(answer.documents.map(({ policy }) => policy)).toEqual(['yangpu-2018']);
    const lines = rulesTable(answer);
    expect(lines[0]).toBe('《杨浦区劳模（先进）、技师创新工作室管理办法》');
    expect(lines[1]).toBe('  规则 30 条，评审标准 2 条，说明 4 条');
    expect(lines.find((line) => line.includes('YP-05'))).toBe(
      '  YP-05  第三条2  必须  团队人数（检查登记表、核对台账和佐证）',
    );
    expect(lines.find((line) => line.includes('YP-04'))).toContain('由人判断');
  });

  it('says of each requirement whether this workbook can answer it', async () => {
    const path = await file('register.xlsx', registerWorkbook(rowsWith(2)).save());
    const answer = await rulesOfFile(path, readRulesOptions([path, '--policy', 'jiaozuo-2015']));
    const [document] = answer.documents;
    const of = (id: string) => {
      const { answer: can, missing } = document!.requirements.find((each) => each.id === id)!;
      return [can, missing];
    };
    expect(of('JZ-38')).toEqual(['checked', []]);
    expect(of('JZ-40')).toEqual(['partly', ['subsidy.spent', 'subsidy.accountHolder', 'subsidy.disclosure']]);
    expect(of('JZ-05')).toEqual(['no-column', ['studio.memberCount']]);
    expect(of('JZ-09')).toEqual(['no-column', ['site.kind', 'fund.amount']]);
    expect(of('JZ-13')).toEqual(['person', []]);
    expect(of('JZ-10')).toEqual(['information', []]);
    expect(rulesTable(answer).find((line) => line.includes('JZ-05'))).toContain('缺少列，未检查：成员总数');
  });

  it('says so where there is no register', async () => {
    const path = await file('empty.xlsx', createWorkbook().save());
    const answer = await rulesOfFile(path, readRulesOptions([path]));
    expect(answer.documents[0]!.requirements[0]!.answer).toBe('no-register');
  });

  it('refuses what it cannot read, in a plain sentence', async () => {
    const path = await file('text.xlsx', new TextEncoder().encode('no workbook'));
    await expect(rulesOfFile(path, readRulesOptions([path]))).rejects.toBeInstanceOf(BatchError);
    expect(() => readRulesOptions(['--policy', 'nowhere-1999'])).toThrow(/nowhere-1999/);
    expect(() => readRulesOptions(['--nonsense'])).toThrow(/--nonsense/);
  });
});

describe('--set', () => {
  const set = (policy: string, setting: string) =>
    checkSettings(readOptions(['check', 'a.xlsx', '--policy', policy, '--set', setting], 0));

  it.each([
    ['jiaozuo-2015', 'award.basis=studio'],
    ['xishuangbanna-2018', 'results.least=2'],
    ['jiaozuo-2015', 'documents=body'],
    ['yangpu-2018', 'retirement.male=63'],
    ['jiaozuo-2015', 'amount.municipal=12000'],
  ])('takes for %s %s', (policy, setting) => expect(set(policy, setting)).resolves.toBeUndefined());

  it.each([
    ['jiaozuo-2015', 'award.basis=perhaps'],
    ['jiaozuo-2015', 'results.least=2'],
    ['beijing-2011', 'results.least=5'],
    ['beijing-2011', 'nonsense=1'],
    ['yangpu-2018', 'filing.deadline=13-45'],
  ])('refuses for %s %s', (policy, setting) =>
    expect(set(policy, setting)).rejects.toMatchObject({ code: 'bad-option' }),
  );
});
