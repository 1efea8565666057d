/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ActionError } from '../../../src/actions/action-error';
import type { Assistant, Inspection } from '../../../src/actions/assistant';
import { fakeAssistant } from '../../support/fake-assistant';
import { fixOutcome } from '../../support/fixed';
import { fixableFindings, outcomeOf, sampleInspection } from '../../support/pane-samples';
import { openTab, press, settle } from '../../support/render-pane';
import { sampleSubsidy, sampleSum } from '../../support/subsidy-samples';

const open = (answers: Partial<Assistant> = {}) => openTab(fakeAssistant(answers), '补助');
const called = (assistant: Awaited<ReturnType<typeof open>>, name: keyof Assistant) =>
  assistant.calls.filter((call) => call.name === name);

describe('the tab 补助', () => {
  it('tells the three figures, in a sentence and side by side', async () => {
    await open();
    expect(screen.getByText('应补助 680,000 元，已拨付 650,000.50 元，少拨 29,999.50 元。')).toBeTruthy();
    const figures = within(screen.getByRole('tabpanel')).getAllByRole('definition');
    expect(figures.map(({ textContent }) => textContent)).toEqual(['680,000', '650,000.50', '-29,999.50']);
  });

  it('has a bar picture per level, in words too', async () => {
    await open();
    const levels = within(screen.getByRole('list', { name: '各级别' })).getAllByRole('listitem');
    expect(levels.map(({ textContent }) => textContent)).toEqual([
      '国家级 2 个每个 30,000 元持平应60,000已60,000',
      '省级 11 个每个 20,000 元少 40,000应220,000已180,000',
      '市级 40 个每个 10,000 元多 10,000.50应400,000已410,000.50',
      '县级 7 个文件没有这一级的补助应0已0',
    ]);
  });

  it('gives no total where the document gives no amount', async () => {
    const figures = { ...sampleSubsidy().figures, total: sampleSum(3, null, 20000) };
    await open({ subsidy: () => Promise.resolve(sampleSubsidy({ figures })) });
    expect(screen.getByText('文件没有写明补助金额，填好以后才能合计。已拨付 20,000 元。')).toBeTruthy();
    expect(screen.getAllByText('未定')).toHaveLength(2);
  });

  it('lists the differences and jumps to their cells', async () => {
    const assistant = await open();
    expect(screen.getByRole('heading', { name: '差异 2 项' })).toBeTruthy();
    await press(/J9/);
    expect(called(assistant, 'goTo').at(-1)?.args).toEqual(['台账', 'J9']);
  });

  it('lists what waits for a decision, with its reason and its cell', async () => {
    const assistant = await open();
    await press('2 个待定，先不计补助');
    expect(screen.getByText('由市级升为省级，晋级后如何补助文件没有写明')).toBeTruthy();
    await press('到单元格 G12');
    expect(called(assistant, 'goTo').at(-1)?.args).toEqual(['台账', 'G12']);
  });

  it('says where the register’s own total differs', async () => {
    await open();
    expect(screen.getByText('应补助写 690,000 元，按文件合计 680,000 元')).toBeTruthy();
    expect(screen.queryByText(/^已拨付写/)).toBeNull();
  });

  it('writes the calculation, says where, and offers the way back', async () => {
    const cleared = { marks: 0, sheets: ['补助测算'], kept: [], notes: [] };
    const assistant = await open({ clear: () => Promise.resolve(cleared) });
    await press('生成测算表');
    expect(screen.getByText('测算表写在工作表“补助测算”。')).toBeTruthy();
    await press('去看看');
    expect(called(assistant, 'goTo').at(-1)?.args).toEqual(['补助测算', 'A1']);
    await press('清除生成的工作表');
    expect(called(assistant, 'clear').at(-1)?.args).toEqual([['subsidy']]);
    expect(screen.getByText('已删除工作表“补助测算”')).toBeTruthy();
  });

  it('offers a new calculation once rows have moved', async () => {
    const assistant = await open({
      subsidy: () => Promise.resolve(sampleSubsidy({ sheet: { name: '补助测算', stale: true } })),
    });
    expect(screen.getByText('登记表的行有变动，工作表“补助测算”需重新测算。')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: '重新生成测算表' })[0]!);
    await settle();
    expect(called(assistant, 'writeSubsidy')).toHaveLength(1);
    expect(screen.queryByText(/需重新测算/)).toBeNull();
  });

  it('exports the differences', async () => {
    await open();
    await press('导出差异清单');
    expect(screen.getByText('差异清单写在工作表“差异清单”。')).toBeTruthy();
    expect(screen.getByRole('button', { name: '清除生成的工作表' })).toBeTruthy();
  });

  it('works out anew with what is decided, and writes it down on request', async () => {
    const entry = { ...sampleSubsidy().settings[0]!, from: 'choice', unreadable: null } as const;
    const assistant = await open({
      settings: () => Promise.resolve({ policy: 'jiaozuo-2015', entries: [{ ...entry, value: 'full' }], sheet: null }),
      saveSettings: () => Promise.resolve({ policy: 'jiaozuo-2015', entries: [], sheet: '规则设置', notes: [] }),
    });
    fireEvent.change(screen.getByRole('combobox', { name: '晋级后的补助' }), { target: { value: 'full' } });
    await settle();
    expect(called(assistant, 'subsidy').at(-1)?.args[0]).toMatchObject({ settings: { promotion: 'full' } });
    await press('记进工作簿');
    expect(called(assistant, 'saveSettings').at(-1)?.args[1]).toEqual({ promotion: 'full' });
    expect(screen.getByText('已写进工作表“规则设置”，检查、补助、台账、申报表都按它。')).toBeTruthy();
    expect(called(assistant, 'subsidy').at(-1)?.args[0]).not.toHaveProperty('settings');
  });

  it('shows the clause beside each setting', async () => {
    await open();
    expect(screen.getByText('焦工文〔2015〕6号 第二十条', { selector: '.clause-tag' })).toBeTruthy();
  });

  it('says in one sentence why it failed, what was not changed, and tries again', async () => {
    let tries = 0;
    await open({
      subsidy: () =>
        (tries += 1) === 1 ? Promise.reject(new ActionError('cell-editing')) : Promise.resolve(sampleSubsidy()),
    });
    expect(screen.getByRole('alert').textContent).toContain('工作簿没有改动。');
    await press('再试一次');
    expect(screen.getByRole('heading', { name: '补助测算' })).toBeTruthy();
  });

  it('reads again after an edit that concerns it, and not after others', async () => {
    const assistant = await open();
    assistant.change('说明', 'A1');
    await settle();
    expect(called(assistant, 'subsidy')).toHaveLength(1);
    assistant.change('台账', 'J9');
    await waitFor(() => expect(called(assistant, 'subsidy')).toHaveLength(2), { timeout: 5000 });
  });

  it('can be stopped while it reads, and read again', async () => {
    let tries = 0;
    const assistant = await open({
      subsidy: (_choices, _progress, signal) =>
        (tries += 1) > 1
          ? Promise.resolve(sampleSubsidy())
          : new Promise((_, reject) => {
              signal.addEventListener('abort', () => reject(new ActionError('cancelled')));
            }),
    });
    await press('取消');
    expect(screen.getByText('已取消。')).toBeTruthy();
    await press('关闭');
    await press('重新读取');
    expect(called(assistant, 'subsidy')).toHaveLength(2);
    expect(screen.getByRole('heading', { name: '补助测算' })).toBeTruthy();
  });

  it('reads again after cells were corrected elsewhere in the pane', async () => {
    const assistant = await open({
      check: () => Promise.resolve(outcomeOf(fixableFindings())),
      fix: (findings) => Promise.resolve(fixOutcome(findings)),
      recheck: () => Promise.resolve(outcomeOf([])),
    });
    fireEvent.click(screen.getByRole('tab', { name: '检查' }));
    await press('检查');
    await press('改为 2018-04-20');
    fireEvent.click(screen.getByRole('tab', { name: '补助' }));
    await settle();
    expect(called(assistant, 'subsidy')).toHaveLength(2);
  });

  it('asks for the document before it works out anything', async () => {
    const none: Partial<Inspection> = { policy: null, suggestedPolicy: null };
    const assistant = await open({ inspect: () => Promise.resolve(sampleInspection(none)) });
    expect(screen.getByRole('combobox', { name: '适用文件' })).toBeTruthy();
    expect(called(assistant, 'subsidy')).toHaveLength(0);
  });
});
