/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { ActionError } from '../../../src/actions/action-error';
import type { FillRequest } from '../../../src/actions/application-outcome';
import type { Assistant } from '../../../src/actions/assistant';
import { fakeAssistant } from '../../support/fake-assistant';
import {
  completeForm,
  filledForm,
  filledWith,
  formFinding,
  sampleForm,
  sampleForms,
} from '../../support/forms-samples';
import { openTab, press, settle } from '../../support/render-pane';

const open = (answers: Partial<Assistant> = {}) => openTab(fakeAssistant(answers), '申报表');
const called = (assistant: Awaited<ReturnType<typeof open>>, name: keyof Assistant) =>
  assistant.calls.filter((call) => call.name === name);
const names = () =>
  within(screen.getByRole('region', { name: '工作室' }))
    .getAllByRole('button', { name: /工作室/ })
    .filter((button) => button.hasAttribute('aria-expanded'))
    .map((button) => button.textContent);
const tick = async (name: RegExp | string) => {
  fireEvent.click(screen.getByRole('checkbox', { name }));
  await settle();
};
const requested = (assistant: Awaited<ReturnType<typeof open>>) =>
  called(assistant, 'fillForms').at(-1)?.args[0] as FillRequest;

describe('the tab 申报表', () => {
  it('says how many can be filled in whole, and how complete each is', async () => {
    await open();
    expect(screen.getByText('3 个工作室，其中 1 个能填完整。')).toBeTruthy();
    expect(screen.getByText('“近两年”按 2024、2025 年。要改，请到“更多”里的“设置”。')).toBeTruthy();
    expect(names()[0]).toContain('31/36 项');
  });

  it('finds studios, and shows only those that can be filled in whole', async () => {
    await open();
    fireEvent.change(screen.getByRole('searchbox', { name: '搜索工作室' }), { target: { value: '赵某' } });
    await settle();
    expect(names()).toHaveLength(1);
    fireEvent.change(screen.getByRole('searchbox', { name: '搜索工作室' }), { target: { value: '' } });
    await tick('只看能填完整的');
    expect(names().map((name) => name.slice(0, 2))).toEqual(['李某']);
  });

  it('fills the picked studios, says where, and offers the way back', async () => {
    const assistant = await open({
      fillForms: () => Promise.resolve(filledWith([filledForm(completeForm())])),
      clear: () => Promise.resolve({ marks: 4, sheets: ['申报表-李某技术创新工作室'], kept: [], notes: [] }),
    });
    expect(screen.getByRole('button', { name: '请先选工作室' })).toHaveProperty('disabled', true);
    await tick(/^李某/);
    await press('填写 1 张申报表');
    expect(requested(assistant).studios).toEqual(['li']);
    expect(
      screen.getByText('已写工作表“申报表-李某技术创新工作室”。保留了手改的 1 处。缺的和不对的 4 格加了标记。'),
    ).toBeTruthy();
    await press('清除申报表');
    expect(called(assistant, 'clear').at(-1)?.args).toEqual([['forms']]);
  });

  it('picks all that are shown', async () => {
    const assistant = await open({ fillForms: () => Promise.resolve(filledWith([])) });
    await tick('全选（3 个）');
    await press('填写 3 张申报表');
    expect(requested(assistant).studios).toEqual(['wang', 'li', 'zhao']);
  });

  it('says what is missing, why, and jumps to the cell that would fill it', async () => {
    const assistant = await open();
    await press(/^王某某/);
    expect(screen.getByText('缺 2 项')).toBeTruthy();
    expect(screen.getByText('登记表没有“推荐单位”这一列')).toBeTruthy();
    await press('到单元格 台账!H5');
    expect(called(assistant, 'goTo').at(-1)?.args).toEqual(['台账', 'H5']);
  });

  it('shows each field with its source, a long count by its number of cells', async () => {
    const assistant = await open();
    await press(/^王某某/);
    await press('已有的 2 项和来源');
    expect(screen.getByText('等，还有 2 格')).toBeTruthy();
    await press('到单元格 专利台账!B9');
    expect(called(assistant, 'goTo').at(-1)?.args).toEqual(['专利台账', 'B9']);
  });

  it('shows both sides of a conflict, decides nothing by itself, and fills with the choice', async () => {
    const assistant = await open({ fillForms: () => Promise.resolve(filledWith([filledForm(sampleForm())])) });
    await press(/^王某某/);
    const which = screen.getByRole('group', { name: '创建日期：有不同的说法，用哪个？' });
    expect(within(which).getByRole('radio', { name: '先空着' })).toHaveProperty('checked', true);
    fireEvent.click(within(which).getByRole('radio', { name: '20180501' }));
    await tick(/^王某某/);
    await press('填写 1 张申报表');
    expect(requested(assistant).decisions).toEqual({ wang: { 创建日期: '20180501' } });
  });

  it('asks before it replaces what somebody edited', async () => {
    const assistant = await open({ fillForms: () => Promise.resolve(filledWith([])) });
    await tick(/^李某/);
    await press(/^李某/);
    expect(screen.getByText('手改过 1 处，填写时保留')).toBeTruthy();
    await press('填写 1 张申报表');
    expect(requested(assistant).replace).toEqual({});
    await tick('工作室领衔人情况/联系电话：把“13800000000”换成空白');
    await press('填写 1 张申报表');
    expect(requested(assistant).replace).toEqual({ li: ['工作室领衔人情况/联系电话'] });
  });

  it('offers to write a form anew whose rows were moved, and says what that costs', async () => {
    const assistant = await open({ fillForms: () => Promise.resolve(filledWith([])) });
    await tick(/^赵某/);
    await press(/^赵某/);
    await tick('整张重写，手改的内容会丢掉');
    await press('填写 1 张申报表');
    expect(requested(assistant).replace).toEqual({ zhao: 'all' });
  });

  it('checks the forms that are there and tells it beside the field', async () => {
    const findings = [formFinding('申报表-李某技术创新工作室', 4, 3)];
    await open({
      checkForms: () =>
        Promise.resolve({
          policy: 'cccc-2018',
          forms: [{ key: 'li', studio: '李某', sheet: '申报表-李某技术创新工作室', rebuilt: false, findings }],
          markedCells: 1,
          notes: [],
        }),
    });
    await press('检查已有的申报表');
    expect(screen.getByText('检查了已有的申报表，有 1 处请看一看，都列在各自的工作室下面。')).toBeTruthy();
    await press(/^李某/);
    await press(/^已有的/);
    const field = screen.getByText('工作室名称').closest('li')!;
    expect(field.querySelector('.field-finding')).toBeTruthy();
  });

  it('can be cancelled, and then reads what is there', async () => {
    let stop: AbortSignal | null = null;
    const assistant = await open({
      fillForms: (_request, _choices, progress, signal) => {
        stop = signal;
        progress('write', 2, 50);
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new ActionError('cancelled')));
        });
      },
    });
    await tick('全选（3 个）');
    await press('填写 3 张申报表');
    expect(screen.getByText('正在写申报表')).toBeTruthy();
    expect(screen.getByText('2 / 50')).toBeTruthy();
    await press('取消');
    expect((stop as AbortSignal | null)?.aborted).toBe(true);
    expect(screen.getByText('已取消。')).toBeTruthy();
    expect(called(assistant, 'inspectForms')).toHaveLength(2);
  });

  it('never passes a plain page off as an official form', async () => {
    await open({ inspectForms: () => Promise.resolve(sampleForms({ official: false })) });
    expect(screen.getByText(/非官方格式/)).toBeTruthy();
  });
});
