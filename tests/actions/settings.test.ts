import { ActionError } from '../../src/actions/action-error';
import { writeEvidence } from '../../src/actions/evidence/evidence-workbook';
import { checkWorkbook } from '../../src/actions/check-workbook';
import type { Choices } from '../../src/actions/assistant';
import { saveSettings, settingsOfWorkbook } from '../../src/actions/settings/settings-workbook';
import type { SettingsWording } from '../../src/actions/settings/settings-wording';
import { openWorkbook } from '../../src/host/model/open-workbook';
import type { SheetModel, WorkbookModel } from '../../src/host/model/workbook';
import { strings as english } from '../../src/strings/en-US/strings';
import { strings } from '../../src/strings/zh-CN/strings';
import { AS_OF, desk } from '../support/assistant';
import { registerWorkbook, rowsWith } from '../support/register-workbook';

const JIAOZUO = { policy: 'jiaozuo-2015' } as const;
const VALUE = 1;
const KEY = 4;

const sheetNamed = (workbook: WorkbookModel, name: string): SheetModel | undefined =>
  workbook.sheets.find((sheet) => sheet.name === name);
const rowOf = (sheet: SheetModel, key: string): number => {
  for (let row = 0; row < 40; row += 1) if (sheet.cells.value(row, KEY) === key) return row;
  throw new Error(`no line for ${key}`);
};
const write = (workbook: WorkbookModel, key: string, value: string | number): void => {
  const sheet = sheetNamed(workbook, '规则设置')!;
  sheet.cells.setValue(rowOf(sheet, key), VALUE, value);
};

const at = async (workbook: WorkbookModel, words: SettingsWording = strings.settings) => {
  const { port, clear } = await desk(workbook);
  return {
    port,
    clear,
    settings: (choices: Choices = {}) => port.run((session) => settingsOfWorkbook(session, choices)),
    save: (values: Readonly<Record<string, string>>, choices: Choices = JIAOZUO) =>
      port.run((session) => saveSettings(session, choices, values, words)),
    check: (choices: Choices = {}) =>
      port
        .run((session) =>
          checkWorkbook(
            session,
            choices,
            { asOf: AS_OF, wording: strings, write: true },
            () => undefined,
            new AbortController().signal,
          ),
        )
        .then(({ outcome }) => outcome),
  };
};
const valueOf = (outcome: Awaited<ReturnType<typeof settingsOfWorkbook>>, key: string) => {
  const entry = outcome.entries.find(({ setting }) => setting.key === key);
  return entry && [entry.value, entry.from, entry.unreadable];
};

describe('settings', () => {
  it('stand at their defaults while nobody decided anything', async () => {
    const { settings } = await at(registerWorkbook(rowsWith(2)));
    const outcome = await settings(JIAOZUO);
    expect(outcome).toMatchObject({ policy: 'jiaozuo-2015', sheet: null });
    expect(valueOf(outcome, 'promotion')).toEqual(['manual', 'default', null]);
    expect(await settings()).toEqual({ policy: null, entries: [], sheet: null });
  });

  it('are stored in a visible sheet, with the document, and read back after saving and reopening', async () => {
    const workbook = registerWorkbook(rowsWith(2));
    const { save } = await at(workbook);
    const saved = await save({ promotion: 'difference', 'filing.deadline': '11-30' });
    expect(saved.sheet).toBe('规则设置');
    const sheet = sheetNamed(workbook, '规则设置')!;
    expect(sheet.cells.value(rowOf(sheet, 'promotion'), VALUE)).toBe('补差额');
    expect(sheet.cells.value(rowOf(sheet, 'award.basis'), VALUE)).toBe('');

    const again = await at(openWorkbook(workbook.save(), '登记表.xlsx'));
    const outcome = await again.settings();
    expect(outcome).toMatchObject({ policy: 'jiaozuo-2015', sheet: '规则设置' });
    expect(valueOf(outcome, 'promotion')).toEqual(['difference', 'sheet', null]);
    expect(valueOf(outcome, 'filing.deadline')).toEqual(['11-30', 'sheet', null]);
    expect(valueOf(outcome, 'award.basis')).toEqual(['open', 'default', null]);
  });

  it('take what a person writes there as the truth, in the words of either language or as on the command line', async () => {
    const workbook = registerWorkbook(rowsWith(2));
    const { save, settings } = await at(workbook, english.settings);
    await save({ promotion: 'full' });
    const sheet = workbook.sheets.find(({ name }) => name === 'Rule settings')!;
    expect(sheet.cells.value(rowOf(sheet, 'promotion'), VALUE)).toBe('the full amount again');
    sheet.cells.setValue(rowOf(sheet, 'promotion'), VALUE, 'none');
    sheet.cells.setValue(rowOf(sheet, 'award.basis'), VALUE, ' all together ');
    const outcome = await settings();
    expect(valueOf(outcome, 'promotion')).toEqual(['none', 'sheet', null]);
    expect(valueOf(outcome, 'award.basis')).toEqual(['total', 'sheet', null]);
  });

  it.each<[string, string | number, string]>([
    ['filing.deadline', '12月20日', '12-20'],
    ['filing.deadline', '11/5', '11-05'],
    ['filing.deadline', 46_346, '11-20'],
    ['promotion', '补差额', 'difference'],
    ['promotion', '再发 全额', 'full'],
  ])('reads %s %p', async (key, written, read) => {
    const workbook = registerWorkbook(rowsWith(1));
    const { save, settings } = await at(workbook);
    await save({});
    write(workbook, key, written);
    expect(valueOf(await settings(), key)).toEqual([read, 'sheet', null]);
  });

  it('ask about a value they cannot read, and never guess it', async () => {
    const workbook = registerWorkbook(rowsWith(1));
    const { save, settings, check } = await at(workbook);
    await save({});
    write(workbook, 'promotion', '看情况');
    expect(valueOf(await settings(), 'promotion')).toEqual(['manual', 'default', '看情况']);
    const { notes } = await check();
    expect(notes).toEqual([{ code: 'settings-unclear', sheet: '规则设置' }]);
    expect(sheetNamed(workbook, '检查结果')!.cells.value(2, 0)).toContain('看情况');
  });

  it('are named at the head of the result, and followed by the rules', async () => {
    const late = { 3: { 4: '省级', 7: 20000 } };
    const workbook = registerWorkbook([
      ...rowsWith(3, late),
      ...rowsWith(3, { 0: { 4: '省级', 7: 10000 } }).slice(0, 1),
    ]);
    const { save, check } = await at(workbook);
    const before = await check(JIAOZUO);
    expect(before.findings.map(({ code }) => code)).toContain('promotion');
    await save({ promotion: 'full' });
    const { findings } = await check();
    expect(
      findings.filter(({ rule }) => rule.endsWith('JZ-38')).map(({ code, severity }) => `${code} ${severity}`),
    ).toEqual(['amount-differs error']);
    const result = sheetNamed(workbook, '检查结果')!;
    expect(result.cells.value(2, 0)).toBe('按规则设置：晋级后的补助＝再发全额（第二十条）');
  });

  it('are named at the head of the list of evidence too', async () => {
    const workbook = registerWorkbook(rowsWith(1));
    const { save, port } = await at(workbook);
    await save({ 'members.leader': 'excluded' });
    const options = { asOf: AS_OF, wording: strings };
    const signal = new AbortController().signal;
    await port.run((session) => writeEvidence(session, {}, options, () => undefined, signal));
    expect(sheetNamed(workbook, '台账证据清单')!.cells.value(1, 0)).toContain(
      '按规则设置：登记人数是否含带头人＝不含带头人（第四条2）',
    );
  });

  it('are given by the choices of this moment before those of the workbook', async () => {
    const { save, settings } = await at(registerWorkbook(rowsWith(1)));
    await save({ promotion: 'full' });
    const outcome = await settings({ settings: { promotion: 'none' } });
    expect(valueOf(outcome, 'promotion')).toEqual(['none', 'choice', null]);
  });

  it('survive clearing, and replace themselves when stored again', async () => {
    const workbook = registerWorkbook(rowsWith(1));
    const { save, settings, clear, check } = await at(workbook);
    await save({ promotion: 'full' });
    await check();
    await clear();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['台账', '规则设置']);
    await save({ promotion: 'none' });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['台账', '规则设置']);
    expect(valueOf(await settings(), 'promotion')).toEqual(['none', 'sheet', null]);
  });

  it('leave what somebody wrote beside the lines', async () => {
    const workbook = registerWorkbook(rowsWith(1));
    const { save, settings } = await at(workbook);
    await save({ promotion: 'full' });
    sheetNamed(workbook, '规则设置')!.cells.setValue(5, 8, '按 2024 年会议纪要');
    await save({ promotion: 'none' });
    const kept = workbook.sheets.filter(({ cells }) => cells.value(5, 8) === '按 2024 年会议纪要');
    expect(kept).toHaveLength(1);
    expect(workbook.sheets).toHaveLength(3);
    expect(valueOf(await settings(), 'promotion')).toEqual(['none', 'sheet', null]);
  });

  it('change the document through their first line', async () => {
    const workbook = registerWorkbook(rowsWith(1));
    const { save, settings } = await at(workbook);
    await save({});
    write(workbook, 'policy', 'cccc-2018 某文件');
    expect((await settings()).policy).toBe('cccc-2018');
  });

  it('do not take a value that is none of the setting’s', async () => {
    const workbook = registerWorkbook(rowsWith(1));
    const { save, settings } = await at(workbook);
    await save({ promotion: 'nonsense', unknown: '1' });
    expect(valueOf(await settings(), 'promotion')).toEqual(['manual', 'default', null]);
  });

  it('need a document and a workbook that takes sheets', async () => {
    const workbook = registerWorkbook(rowsWith(1));
    const { save } = await at(workbook);
    await expect(save({}, {})).rejects.toEqual(new ActionError('no-policy'));
  });
});
