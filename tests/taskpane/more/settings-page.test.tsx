/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { ActionError } from '../../../src/actions/action-error';
import type { Assistant, Choices } from '../../../src/actions/assistant';
import { fakeAssistant } from '../../support/fake-assistant';
import { openTab, press, settle } from '../../support/render-pane';
import { sampleSettings } from '../../support/rules-samples';

const open = async (answers: Partial<Assistant> = {}) => {
  const assistant = await openTab(fakeAssistant(answers), '更多');
  fireEvent.click(screen.getByRole('radio', { name: '设置' }));
  await settle();
  return assistant;
};
const called = (assistant: Awaited<ReturnType<typeof open>>, name: keyof Assistant) =>
  assistant.calls.filter((call) => call.name === name);
const choose = async (label: string, value: string) => {
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });
  await settle();
};
const decided = (choices: Choices | undefined) => choices?.settings ?? {};
/** Answers as the workbook would: what is decided now comes before what stands in the sheet. */
const answering = (): Partial<Assistant> => ({
  settings: (choices) =>
    Promise.resolve(
      sampleSettings({
        entries: sampleSettings().entries.map((entry) => {
          const value = decided(choices)[entry.setting.key];
          return value === undefined || value === '' ? entry : { ...entry, value, from: 'choice' };
        }),
      }),
    ),
  saveSettings: () => Promise.resolve({ ...sampleSettings({ sheet: '规则设置' }), notes: [] }),
});

describe('the settings', () => {
  it('stand with their clause, their explanation and their choices', async () => {
    await open();
    const promotion = screen.getByRole('combobox', { name: '晋级后的补助' });
    expect([...promotion.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      '逐个决定（默认）',
      '再发全额',
      '补差额',
      '不再补助',
    ]);
    expect(screen.getByText('焦工文〔2015〕6号 第二十条', { selector: '.clause-tag' })).toBeTruthy();
  });

  it('hold for the pane at once, and are written into the workbook on request', async () => {
    const assistant = await open(answering());
    await choose('晋级后的补助', 'full');
    expect(called(assistant, 'settings').at(-1)?.args[0]).toMatchObject({ settings: { promotion: 'full' } });
    expect(called(assistant, 'saveSettings')).toHaveLength(0);
    await press('记进工作簿');
    expect(called(assistant, 'saveSettings').at(-1)?.args[1]).toEqual({ promotion: 'full' });
    expect(screen.getByText(/^已写进工作表“规则设置”/)).toBeTruthy();
    expect(screen.queryByText('改动只在这个窗格里有效，还没有记进工作簿。')).toBeNull();
  });

  it('are dropped again on request', async () => {
    const assistant = await open(answering());
    await choose('晋级后的补助', 'full');
    await press('不要了');
    expect(called(assistant, 'settings').at(-1)?.args[0]).not.toHaveProperty('settings');
    expect(screen.getByRole('combobox', { name: '晋级后的补助' })).toHaveProperty('value', 'manual');
  });

  it('take a day only as it can be read', async () => {
    const assistant = await open(answering());
    const day = screen.getByRole('textbox', { name: '年底备案的截止日' });
    fireEvent.change(day, { target: { value: '13-45' } });
    fireEvent.blur(day);
    expect(screen.getByRole('alert').textContent).toContain('看不懂');
    fireEvent.change(day, { target: { value: '１１-30' } });
    fireEvent.keyDown(day, { key: 'Enter' });
    await settle();
    expect(called(assistant, 'settings').at(-1)?.args[0]).toMatchObject({ settings: { 'filing.deadline': '11-30' } });
  });

  it('ask about what the sheet says and nobody can read', async () => {
    const [first, ...others] = sampleSettings().entries;
    await open({
      settings: () =>
        Promise.resolve(sampleSettings({ entries: [{ ...first!, unreadable: '随便' }, ...others], sheet: '规则设置' })),
    });
    expect(screen.getByText('“规则设置”里填的“随便”看不懂，先按默认。请重新选定。')).toBeTruthy();
    expect(screen.getByText('记在工作表“规则设置”里，也可以直接在那张表上改。')).toBeTruthy();
  });

  it('make the check say that it is out of date', async () => {
    await open(answering());
    fireEvent.click(screen.getByRole('tab', { name: '检查' }));
    await press('检查');
    fireEvent.click(screen.getByRole('tab', { name: '更多' }));
    await choose('晋级后的补助', 'none');
    fireEvent.click(screen.getByRole('tab', { name: '检查' }));
    await settle();
    expect(screen.getByRole('button', { name: '重新检查' })).toBeTruthy();
    expect(screen.getByText('检查范围、结果列或设置已改，重新检查后生效')).toBeTruthy();
  });

  it('stay undecided in the workbook when it takes no sheet', async () => {
    const assistant = await open({
      ...answering(),
      saveSettings: () => Promise.reject(new ActionError('structure-protected')),
    });
    await choose('晋级后的补助', 'full');
    await press('记进工作簿');
    expect(screen.getByRole('alert').textContent).toContain('工作簿没有改动。');
    expect(screen.getByText('改动只在这个窗格里有效，还没有记进工作簿。')).toBeTruthy();
    expect(called(assistant, 'saveSettings')).toHaveLength(1);
  });
});
