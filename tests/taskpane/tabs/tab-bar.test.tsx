/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { fakeAssistant } from '../../support/fake-assistant';
import { openTab, press, renderPane, settle } from '../../support/render-pane';

const selected = () => screen.getByRole('tab', { selected: true }).textContent;
const key = async (name: string) => {
  fireEvent.keyDown(document.activeElement!, { key: name });
  await settle();
};

describe('the tabs', () => {
  it('stand side by side, one in front, one reached by Tab', async () => {
    await renderPane(fakeAssistant());
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      '检查',
      '台账',
      '补助',
      '申报表',
      '更多',
    ]);
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    expect(screen.getByRole('tabpanel', { name: '检查' })).toBeTruthy();
  });

  it('are walked by arrow keys, round and round', async () => {
    await renderPane(fakeAssistant());
    screen.getByRole('tab', { name: '检查' }).focus();
    await key('ArrowLeft');
    expect(selected()).toBe('更多');
    await key('ArrowRight');
    expect(selected()).toBe('检查');
    await key('End');
    expect(document.activeElement?.textContent).toBe('更多');
    await key('Home');
    expect(selected()).toBe('检查');
  });

  it('keep what was done in them', async () => {
    const assistant = await openTab(fakeAssistant(), '申报表');
    fireEvent.change(screen.getByRole('searchbox', { name: '搜索工作室' }), { target: { value: '赵某' } });
    fireEvent.click(screen.getByRole('tab', { name: '检查' }));
    await press('检查');
    expect(screen.getByText('已标记 5 个单元格，结果写在工作表“检查结果”')).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: '申报表' }));
    await settle();
    expect(screen.getByRole('searchbox', { name: '搜索工作室' })).toHaveProperty('value', '赵某');
    expect(assistant.calls.filter(({ name }) => name === 'inspectForms')).toHaveLength(1);
    expect(screen.queryByText(/^已标记 5 个单元格/)).toBeNull();
  });

  it('read nothing before they are opened', async () => {
    const assistant = fakeAssistant();
    await renderPane(assistant);
    expect(assistant.calls.map(({ name }) => name)).not.toContain('subsidy');
  });

  it('go by the document chosen since the check, which still says what it was made by', async () => {
    const assistant = await openTab(fakeAssistant(), '检查');
    await press('检查');
    fireEvent.click(screen.getByRole('tab', { name: '补助' }));
    await settle();
    await press(/^台账 · 60 个工作室/);
    expect(screen.queryByRole('radio', { name: '快速检查' })).toBeNull();
    fireEvent.change(screen.getByRole('combobox', { name: '适用文件' }), { target: { value: 'cccc-2018' } });
    await settle();
    const [choices] = assistant.calls.filter(({ name }) => name === 'subsidy').at(-1)!.args;
    expect(choices).toMatchObject({ policy: 'cccc-2018' });
    expect(screen.getByRole('button', { name: /^台账 · 60 个工作室 · 《深化劳模/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: '检查' }));
    expect(screen.getByRole('button', { name: /^台账 · 60 个工作室 · 焦工文/ })).toBeTruthy();
  });

  it('wait for the check that is under way', async () => {
    let finish: (() => void) | null = null;
    const assistant = fakeAssistant({
      check: () => new Promise((_, reject) => (finish = () => reject(new Error('over')))),
    });
    await renderPane(assistant);
    await press('检查');
    fireEvent.click(screen.getByRole('tab', { name: '补助' }));
    await settle();
    expect(assistant.calls.map(({ name }) => name)).not.toContain('subsidy');
    (finish as (() => void) | null)?.();
    await settle();
    expect(assistant.calls.map(({ name }) => name)).toContain('subsidy');
  });
});
