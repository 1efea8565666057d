/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Assistant } from '../../../src/actions/assistant';
import { sampleEvidence } from '../../support/evidence-samples';
import { fakeAssistant } from '../../support/fake-assistant';
import { openTab, press, settle } from '../../support/render-pane';

const open = (answers: Partial<Assistant> = {}) => openTab(fakeAssistant(answers), '台账');
const called = (assistant: Awaited<ReturnType<typeof open>>, name: keyof Assistant) =>
  assistant.calls.filter((call) => call.name === name);
const matrix = () => screen.getByRole('grid');
const names = () =>
  within(matrix())
    .getAllByRole('rowheader')
    .map((header) => within(header).getByRole('button').textContent);
const heads = () =>
  within(matrix())
    .getAllByRole('columnheader')
    .slice(1)
    .map((header) => header.getAttribute('aria-label'));
const show = async (view: string) => {
  fireEvent.click(screen.getByRole('radio', { name: view }));
  await settle();
};

describe('the tab 台账', () => {
  it('says in one sentence what is missing', async () => {
    await open();
    expect(
      screen.getByText(/^4 个工作室、9 项要求：2 个工作室共缺 8 项。有 1 项请您判断。另有 4 项还没到期。$/),
    ).toBeTruthy();
  });

  it('shows at first what is missing, and how many studios have no gap', async () => {
    await open();
    expect(names()).toEqual(['李某职工技术创新工作室', '赵某技术创新工作室', '钱某技术创新工作室']);
    expect(heads()).toContain('创建活动台账：2 个工作室缺');
    expect(screen.getByText('其余 1 个工作室没有看到缺项。')).toBeTruthy();
  });

  it('shows every studio and item on request, with how complete each is', async () => {
    await open();
    await show('全部');
    expect(names()).toHaveLength(4);
    expect(heads()).toHaveLength(9);
    expect(screen.getByText('应有 8 项，已有 8 项')).toBeTruthy();
    expect(within(matrix()).getAllByRole('gridcell')).toHaveLength(36);
  });

  it('shows only what comes round again and is not there this year', async () => {
    await open();
    await show('今年到期');
    expect(names()).toEqual(['李某职工技术创新工作室', '赵某技术创新工作室']);
    expect(heads().every((head) => !head?.includes('台账'))).toBe(true);
  });

  it('leads to the cell where the item should stand, and tells what is asked', async () => {
    const assistant = await open();
    const row = within(matrix()).getAllByRole('row')[1]!;
    fireEvent.click(within(row).getByRole('button', { name: '创建活动台账：缺' }));
    await settle();
    expect(called(assistant, 'goTo').at(-1)?.args).toEqual(['创新成果台账', 'B6']);
    expect(screen.getByText('焦工文〔2015〕6号 第八条7')).toBeTruthy();
  });

  it('moves by arrow keys and goes to the cell by Enter', async () => {
    await open();
    const first = within(matrix()).getAllByRole('rowheader')[0]!;
    within(first).getByRole('button').focus();
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowRight' });
    await settle();
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
    await settle();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('管理台账：缺');
    expect(document.activeElement?.getAttribute('data-cell')).toBe('1 0');
    expect(matrix().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('finds a studio by name', async () => {
    await open();
    fireEvent.change(screen.getByRole('searchbox', { name: '搜索工作室' }), { target: { value: '赵某' } });
    await settle();
    expect(names()).toEqual(['赵某技术创新工作室']);
    fireEvent.change(screen.getByRole('searchbox', { name: '搜索工作室' }), { target: { value: '没有' } });
    await settle();
    expect(screen.getByText('没有符合的工作室')).toBeTruthy();
  });

  it('asks whose an unsure name is, takes no answer for granted, and reads again with it', async () => {
    const assistant = await open();
    await press('有 1 个名称请您认一认');
    const which = screen.getByRole('group', { name: /^创新成果台账里的“李某工作室”（3 行）是哪个工作室？/ });
    expect(within(which).queryAllByRole('radio', { checked: true })).toEqual([]);
    fireEvent.click(within(which).getByRole('radio', { name: '李某技术创新工作室（示例电力公司）' }));
    await settle();
    expect(called(assistant, 'evidence').at(-1)?.args[0]).toMatchObject({ links: { 李某工作室: 'studio 9' } });
    fireEvent.click(screen.getByRole('radio', { name: '都不是' }));
    await settle();
    expect(called(assistant, 'evidence').at(-1)?.args[0]).toMatchObject({ links: { 李某工作室: null } });
  });

  it('lists the ledgers it read, and rows that are no studio’s', async () => {
    const assistant = await open();
    await press('读到 2 张台账');
    expect(screen.getByText('创新成果台账，41 行，其中 3 行对不上工作室')).toBeTruthy();
    await press('1 处记录不属于登记表里的工作室');
    await press('到单元格 创新成果台账!B9');
    expect(called(assistant, 'goTo').at(-1)?.args).toEqual(['创新成果台账', 'B9']);
  });

  it('marks, says where, and offers the way back', async () => {
    const assistant = await open({
      writeEvidence: () => Promise.resolve(sampleEvidence({ markedCells: 8, evidenceSheet: '台账证据清单' })),
      clear: () => Promise.resolve({ marks: 8, sheets: ['台账证据清单'], kept: [], notes: [] }),
    });
    await press('标记缺项，写清单');
    expect(screen.getByText('已标记 8 个单元格，清单写在工作表“台账证据清单”。')).toBeTruthy();
    await press('清除标记和清单');
    expect(called(assistant, 'clear').at(-1)?.args).toEqual([['evidence']]);
    expect(screen.getByText('已清除 8 个单元格的标记，已删除工作表“台账证据清单”')).toBeTruthy();
  });

  it('adds templates for the ledgers that are missing, and takes the empty ones away again', async () => {
    const assistant = await open({
      writeLedgerTemplates: () =>
        Promise.resolve({ written: [{ kind: 'development', sheet: '成员发展台账' }], notes: [] }),
    });
    expect(screen.getByText('工作簿里还没有成员发展台账、经费使用台账。')).toBeTruthy();
    await press('生成台账模板');
    expect(screen.getByText('已增加工作表“成员发展台账”，填上就算。')).toBeTruthy();
    await press('删除没有填的模板');
    expect(called(assistant, 'clear').at(-1)?.args).toEqual([['templates']]);
  });

  it('follows a cell as it is filled, without reading everything again', async () => {
    const filled = sampleEvidence({}, [['李某职工技术创新工作室', 'ooooooooo']]);
    const assistant = await open({ recheckEvidence: () => Promise.resolve(filled) });
    act(() => assistant.change('创新成果台账', 'B6'));
    await settle();
    expect(screen.getByText(/能看到的都齐全/)).toBeTruthy();
    expect(called(assistant, 'evidence')).toHaveLength(1);
  });

  it('reads everything again when one row does not tell enough', async () => {
    const assistant = await open({ recheckEvidence: () => Promise.resolve(null) });
    act(() => assistant.change('创新成果台账', 'B6:B9'));
    await waitFor(() => expect(called(assistant, 'evidence')).toHaveLength(2), { timeout: 5000 });
  });

  it('says of how many items the workbook tells nothing, rather than call them complete', async () => {
    await open({ evidence: () => Promise.resolve(sampleEvidence({}, [['王某某技术创新工作室', 'oouuuuunu']])) });
    expect(screen.getByText(/能看到的都齐全。有 7 项工作簿里看不出，没有算。$/)).toBeTruthy();
  });

  it('says so when the document asks for nothing', async () => {
    await open({ evidence: () => Promise.resolve({ ...sampleEvidence({}, []), items: [] }) });
    expect(screen.getByText('这份文件没有写明台账和证明材料的要求。')).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
  });
});
