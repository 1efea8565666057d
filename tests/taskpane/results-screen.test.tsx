/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { CheckOutcome } from '../../src/actions/assistant';
import { fakeAssistant, type FakeAssistant } from '../support/fake-assistant';
import { manyFindings, outcomeOf, sampleFinding, sampleFindings } from '../support/pane-samples';
import { renderPane, settle } from '../support/render-pane';

const press = async (name: RegExp | string) => {
  fireEvent.click(screen.getAllByRole('button', { name })[0]!);
  await settle();
};

const checked = async (outcome: CheckOutcome = outcomeOf(sampleFindings()), part: Partial<FakeAssistant> = {}) => {
  const assistant = fakeAssistant({ check: () => Promise.resolve(outcome), ...part });
  const pane = await renderPane(assistant);
  await press('检查');
  return { assistant, ...pane };
};

const list = () => screen.getByRole('region', { name: /^问题清单/ });
const rows = () => [...list().querySelectorAll<HTMLElement>('.finding-main')];
const cells = () => rows().map((row) => row.querySelector('.cell-name')?.textContent);
const wentTo = ({ calls }: FakeAssistant) => calls.filter(({ name }) => name === 'goTo').map(({ args }) => args);

describe('results', () => {
  it('says the outcome in one sentence before the numbers', async () => {
    await checked();
    expect(screen.getAllByText('检查了 60 个工作室，有 2 项必须改正。')[0]).toBeTruthy();
    const chips = within(screen.getByRole('group', { name: '按程度筛选' })).getAllByRole('button');
    expect(chips.map(({ textContent }) => textContent)).toEqual(['2 项错误', '1 项提醒', '2 项提示']);
  });

  it('tells each finding with cell, severity in words, sentence, present value, advice and clause', async () => {
    await checked();
    const finding = rows()[0]!.closest('.finding')!;
    expect(rows()[0]!.textContent).toBe('错误J9市级一次性补助为 10000 元，这里登记为 30000 元');
    expect(finding.querySelector('.present')?.textContent).toBe('登记3');
    expect(finding.querySelector('.advice')?.textContent).toContain('补助应为 10000 元');
    expect(finding.querySelector('.clause')?.textContent).toBe('依据焦工文〔2015〕6号 第二十条');
  });

  it('filters by severity, and shows all again when nothing is pressed', async () => {
    await checked();
    await press('2 项错误');
    expect(cells()).toEqual(['J9', 'D10']);
    await press('1 项提醒');
    expect(cells()).toEqual(['J9', 'C10', 'D10']);
    expect(screen.getByRole('button', { name: '2 项错误' }).getAttribute('aria-pressed')).toBe('true');
    await press('2 项错误');
    await press('1 项提醒');
    expect(cells()).toEqual(['J9', 'G9', 'C10', 'D10']);
  });

  it('groups by studio, by clause and by column', async () => {
    await checked();
    const titles = () => [...list().querySelectorAll('.group-title')].map(({ textContent }) => textContent);
    expect(titles()).toEqual(['王某某技术创新工作室', '李某工作室']);
    fireEvent.change(screen.getByRole('combobox', { name: '分组' }), { target: { value: 'rule' } });
    await settle();
    expect(titles()[0]).toContain('第二十条');
    fireEvent.change(screen.getByRole('combobox', { name: '分组' }), { target: { value: 'column' } });
    await settle();
    expect(titles()).toEqual(['J 补助资金（万元）/已拨付', 'D 所在单位', 'C 工作室名称', 'G 命名时间']);
  });

  it('folds a group away and unfolds it', async () => {
    await checked();
    await press(/^王某某技术创新工作室/);
    expect(cells()).toEqual(['C10', 'D10']);
    await press(/^王某某技术创新工作室/);
    expect(cells()).toEqual(['J9', 'G9', 'C10', 'D10']);
  });

  it.each([
    ['第二十条', ['J9']],
    ['ｊ９', ['J9']],
    ['李某 单位', ['D10']],
    ['2018.4.20', ['G9']],
  ])('finds %s', async (search, found) => {
    await checked();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: search } });
    await settle();
    expect(cells()).toEqual(found);
  });

  it('says when nothing matches, with the way back', async () => {
    await checked();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '没有这个' } });
    await settle();
    expect(screen.getByText('没有符合筛选条件的结果')).toBeTruthy();
    await press('取消筛选');
    expect(rows()).toHaveLength(4);
  });

  it('unfolds what the clause asks', async () => {
    await checked();
    await press('这一条要求什么');
    expect(list().querySelector('.rule-text')?.textContent).toMatch(/\S{8,}/);
    expect(screen.getAllByRole('button', { name: '这一条要求什么' })[0]?.getAttribute('aria-expanded')).toBe('true');
  });

  it('tells clauses without a column once, folded, never as findings', async () => {
    await checked();
    expect(cells()).not.toContain('A3');
    await press('1 条没有检查');
    expect(screen.getByText('台账没有“场所面积”这一列，第九条未检查')).toBeTruthy();
  });
});

describe('from the pane to the sheet and back', () => {
  it('selects the cell that is pressed', async () => {
    const { assistant } = await checked();
    fireEvent.click(rows()[1]!);
    await settle();
    expect(wentTo(assistant)).toEqual([['台账', 'G9']]);
  });

  it('moves through the findings by arrow keys, over group headings, and selects each cell', async () => {
    const { assistant } = await checked();
    rows()[0]!.focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home']) {
      fireEvent.keyDown(document.activeElement!, { key });
      await settle();
    }
    expect(wentTo(assistant)).toEqual([
      ['台账', 'G9'],
      ['台账', 'C10'],
      ['台账', 'G9'],
      ['台账', 'D10'],
      ['台账', 'J9'],
    ]);
    expect(document.activeElement).toBe(rows()[0]);
  });

  it('lets only the newest wish wait while Excel is busy', async () => {
    const releases: (() => void)[] = [];
    const asked: string[] = [];
    const { assistant } = await checked(undefined, {
      goTo: (_, address) => {
        asked.push(address);
        return new Promise((resolve) => releases.push(resolve));
      },
    });
    for (const row of rows()) fireEvent.click(row);
    releases.shift()?.();
    await settle();
    expect(asked).toEqual(['J9', 'D10']);
    expect(assistant.calls.filter(({ name }) => name === 'goTo')).toHaveLength(2);
  });

  it('has one row that Tab reaches', async () => {
    await checked();
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
  });

  it('shows which findings belong to the cell selected in the sheet', async () => {
    const { assistant } = await checked();
    act(() => assistant.select('台账', 'C10'));
    await settle();
    expect(rows().map((row) => row.getAttribute('aria-current'))).toEqual(['false', 'false', 'true', 'false']);
    act(() => assistant.select('别的表', 'C10'));
    await settle();
    expect(rows().every((row) => row.getAttribute('aria-current') === 'false')).toBe(true);
  });

  it('tells when a cell of the register was changed, and checks again', async () => {
    const { assistant } = await checked();
    act(() => assistant.change('别的表', 'A1'));
    await settle();
    expect(screen.queryByText('登记表已改动，结果可能过时')).toBeNull();
    act(() => assistant.change('台账', 'B9'));
    await settle();
    expect(screen.getByText('登记表已改动，结果可能过时')).toBeTruthy();
    await press('重新检查');
    expect(screen.queryByText('登记表已改动，结果可能过时')).toBeNull();
    expect(assistant.calls.filter(({ name }) => name === 'check')).toHaveLength(2);
  });

  it('tells when the choices are no longer those of the result', async () => {
    await checked();
    await press(/^台账 · 60 个工作室/);
    fireEvent.change(screen.getByRole('combobox', { name: '适用文件' }), { target: { value: 'cccc-2018' } });
    await settle();
    expect(screen.getByText('工作表、文件或列的选择已改，结果可能过时')).toBeTruthy();
  });

  it('ends listening with the pane', async () => {
    const ended: string[] = [];
    const end = (name: string) => () => Promise.resolve(() => Promise.resolve(void ended.push(name)));
    const { unmount } = await renderPane(fakeAssistant({ onSelection: end('selection'), onChange: end('change') }));
    unmount();
    await settle();
    expect(ended.sort()).toEqual(['change', 'selection']);
  });
});

describe('what was written', () => {
  it('is named next to its way back, and clearing says what it did', async () => {
    const { assistant } = await checked();
    expect(screen.getByText('已标记 5 个单元格，结果写在工作表“检查结果”')).toBeTruthy();
    await press('清除标记');
    expect(assistant.calls.at(-1)?.name).toBe('clear');
    expect(screen.getByText('已清除 4 个单元格的标记，删除了工作表“检查结果”')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '清除标记' })).toBeNull();
    expect(rows()).toHaveLength(4);
  });

  it('names a sheet that was kept because the user wrote in it', async () => {
    await checked(undefined, {
      clear: () => Promise.resolve({ marks: 0, sheets: [], kept: ['检查结果'], notes: [] }),
    });
    await press('清除标记');
    expect(screen.getByText('没有需要清除的标记')).toBeTruthy();
    expect(screen.getByText('工作表“检查结果”里有您写的内容，已保留。')).toBeTruthy();
  });

  it('offers to clear marks of an earlier day before anything is checked', async () => {
    const { sampleInspection } = await import('../support/pane-samples');
    await renderPane(fakeAssistant({ inspect: () => Promise.resolve(sampleInspection({ marked: 12 })) }));
    expect(screen.getByText('工作簿里有上次检查的标记，共 12 个单元格')).toBeTruthy();
    await press('清除标记');
    expect(screen.getByText('已清除 4 个单元格的标记，删除了工作表“检查结果”')).toBeTruthy();
  });
});

describe('nothing wrong', () => {
  it('says so, and against which document', async () => {
    await checked(outcomeOf([]));
    expect(screen.getAllByText('没有发现问题')[0]).toBeTruthy();
    expect(screen.getByText('按焦工文〔2015〕6号检查了 60 个工作室，查过的内容都符合。')).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('still tells the clauses that could not be checked', async () => {
    await checked(outcomeOf(sampleFindings().filter(({ code }) => code === 'not-checked')));
    expect(screen.getAllByText('没有发现问题')[0]).toBeTruthy();
    expect(screen.getByRole('button', { name: '1 条没有检查' })).toBeTruthy();
  });

  it('does not praise a register without studios', async () => {
    const { sampleRegister } = await import('../support/pane-samples');
    await checked(outcomeOf([], { register: sampleRegister({ studioRows: [] }) }));
    expect(screen.getAllByText('登记表里还没有工作室，没有可检查的内容。')[0]).toBeTruthy();
    expect(screen.queryByText('没有发现问题')).toBeNull();
  });
});

it('draws only what is in view of ten thousand findings', async () => {
  await checked(outcomeOf(manyFindings(10_000)));
  expect(rows().length).toBeGreaterThan(3);
  expect(rows().length).toBeLessThan(60);
  expect(screen.getByRole('button', { name: '5,000 项错误' })).toBeTruthy();
});

it('shows every finding of a cell as a line of its own', async () => {
  await checked(outcomeOf([sampleFinding(), sampleFinding({ code: 'level-unpaid', severity: 'warning' })]));
  expect(cells()).toEqual(['J9', 'J9']);
});
