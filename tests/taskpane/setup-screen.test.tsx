/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import type { Choices, Inspection } from '../../src/actions/assistant';
import { fakeAssistant } from '../support/fake-assistant';
import { outcomeOf, sampleInspection, sampleRegister } from '../support/pane-samples';
import { renderPane, settle } from '../support/render-pane';

const inspecting = (part: Partial<Inspection>) =>
  fakeAssistant({ inspect: () => Promise.resolve(sampleInspection(part)) });

const press = async (name: RegExp | string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};

const checkedWith = (assistant: ReturnType<typeof fakeAssistant>): Choices =>
  assistant.calls.find(({ name }) => name === 'check')?.args[0] as Choices;

describe('before the check', () => {
  it('says in one sentence what was found, and offers one primary button', async () => {
    await renderPane(inspecting({}));
    expect(screen.getAllByText('工作表“台账”，第 5—71 行，60 个工作室，12 列')[0]).toBeTruthy();
    expect(screen.getByRole('button', { name: '检查' })).toBeTruthy();
    expect(screen.getByText('有 1 列没有识别，不参加检查')).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: '登记表所在的工作表' })).toBeNull();
  });

  it('offers only the documents the assistant can check against', async () => {
    await renderPane(inspecting({ policy: null, suggestedPolicy: null }));
    const picker = screen.getByRole('combobox', { name: '适用文件' });
    expect(
      within(picker)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '请选择适用文件',
      '焦工文〔2015〕6号《焦作市职工技术创新工作室管理办法》',
      '《深化劳模（工匠人才）创新工作室创建工作的意见》',
    ]);
  });

  it('asks for the document instead of checking without one', async () => {
    const assistant = inspecting({ policy: null, suggestedPolicy: null });
    await renderPane(assistant);
    await press('检查');
    expect(screen.getByRole('alert').textContent).toBe('请先选择适用文件，再检查。');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: '适用文件' }));
    expect(checkedWith(assistant)).toBeUndefined();
  });

  it('shows a suggested document as preselected and checks against it', async () => {
    const assistant = inspecting({ policy: null, suggestedPolicy: 'cccc-2018', remembered: false });
    await renderPane(assistant);
    expect(screen.getByText('按登记表里的地名或单位名预选，请核对。')).toBeTruthy();
    await press('检查');
    expect(checkedWith(assistant).policy).toBe('cccc-2018');
  });

  it('remembers the choices after the check, and only when they are new', async () => {
    const fresh = inspecting({ policy: null, suggestedPolicy: 'jiaozuo-2015', remembered: false });
    const first = await renderPane(fresh);
    await press('检查');
    expect(fresh.calls.filter(({ name }) => name === 'remember')).toHaveLength(1);
    first.unmount();
    const known = inspecting({});
    await renderPane(known);
    await press('检查');
    expect(known.calls.filter(({ name }) => name === 'remember')).toHaveLength(0);
  });

  it('looks again with the sheet the user picks when none looks like a register', async () => {
    const assistant = inspecting({ register: null, samples: [], sheets: [{ name: '名单', likely: false }] });
    await renderPane(assistant);
    expect(screen.getByRole('heading', { name: '没有找到登记表' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: '检查' })).toBeNull();
    fireEvent.change(screen.getByRole('combobox', { name: '登记表所在的工作表' }), { target: { value: '名单' } });
    await settle();
    expect(assistant.calls.filter(({ name }) => name === 'inspect').at(-1)?.args).toEqual([{ sheet: '名单' }]);
  });

  it('asks which sheet when two look like a register', async () => {
    await renderPane(
      inspecting({
        sheets: [
          { name: '台账', likely: true },
          { name: '2023年台账', likely: true },
        ],
      }),
    );
    expect(screen.getByRole('combobox', { name: '登记表所在的工作表' })).toBeTruthy();
  });

  it('says so when there is a header and no studio', async () => {
    await renderPane(inspecting({ register: sampleRegister({ studioRows: [], lastRow: 3 }) }));
    expect(screen.getAllByText('工作表“台账”里有表头，表头下面还没有工作室')[0]).toBeTruthy();
  });
});

describe('open questions', () => {
  const questions = [
    { kind: 'two-columns', field: 'naming.date', columns: [6, 10], likely: 6 },
    { kind: 'missing-field', field: 'leader.name', columns: [4] },
  ] as const;

  it('shows the values each question is about, with the likely answer preselected', async () => {
    await renderPane(inspecting({ questions }));
    const which = screen.getByRole('group', { name: '有两列都像“命名日期”，以哪一列为准？' });
    expect(within(which).getByRole('radio', { name: /G 列“命名时间”/ })).toHaveProperty('checked', true);
    expect(within(which).getByText('2018.4.20、2019年3月、43210')).toBeTruthy();
    expect(within(which).getByRole('radio', { name: /K 列/ })).toHaveProperty('checked', false);
  });

  it('checks with the answers as they are shown', async () => {
    const assistant = inspecting({ questions });
    await renderPane(assistant);
    await press('检查');
    expect(checkedWith(assistant).columns).toEqual({ 6: 'naming.date', 10: null, 4: 'leader.name' });
  });

  it('checks with the answers the user gives', async () => {
    const assistant = inspecting({ questions });
    await renderPane(assistant);
    fireEvent.click(screen.getByRole('radio', { name: /K 列/ }));
    const missing = screen.getByRole('group', { name: '没有找到“带头人”，它是哪一列？' });
    fireEvent.click(within(missing).getByRole('radio', { name: '登记表没有这一列' }));
    await press('检查');
    expect(checkedWith(assistant).columns).toEqual({ 6: null, 10: 'naming.date' });
  });
});

describe('the mapping', () => {
  it('is one click away and says how sure each column is, and why', async () => {
    await renderPane(inspecting({}));
    await press('查看 12 列的含义');
    const rows = within(screen.getByRole('region', { name: '各列的含义' })).getAllByRole('listitem');
    expect(rows).toHaveLength(12);
    expect(rows[6]?.textContent).toContain('2018.4.20、2019年3月、43210');
    expect(rows[6]?.textContent).toContain('确定 · 列名是它的常用说法');
    expect(rows[7]?.textContent).toContain('可能，请核对 · 从列里的内容看出');
    expect(rows[8]?.textContent).toContain('金额按万元读');
    expect(rows[11]?.textContent).toContain('没有识别');
  });

  it('is corrected by choosing another meaning, and looks again with that choice', async () => {
    const assistant = inspecting({});
    await renderPane(assistant);
    await press('查看 12 列的含义');
    fireEvent.change(screen.getByRole('combobox', { name: 'L 列“本年亮点”的含义' }), {
      target: { value: 'result.count' },
    });
    await settle();
    expect(assistant.calls.at(-1)).toEqual({ name: 'inspect', args: [{ columns: { 11: 'result.count' } }] });
    fireEvent.change(screen.getByRole('combobox', { name: 'A 列“序号”的含义' }), { target: { value: '' } });
    await settle();
    expect(assistant.calls.at(-1)?.args).toEqual([{ columns: { 11: 'result.count', 0: null } }]);
  });

  it('is remembered and forgotten on request', async () => {
    const assistant = inspecting({ remembered: false });
    await renderPane(assistant);
    await press('查看 12 列的含义');
    await press('记住');
    expect(assistant.calls.at(-1)).toEqual({ name: 'remember', args: [{ sheet: '台账', policy: 'jiaozuo-2015' }] });
    expect(screen.getAllByText('已记住在这个工作簿里')[0]).toBeTruthy();
    await press('忘记');
    expect(assistant.calls.map(({ name }) => name)).toContain('forget');
    expect(assistant.calls.at(-1)).toEqual({ name: 'inspect', args: [{}] });
  });

  it('says when it was forgotten', async () => {
    await renderPane(inspecting({}));
    await press('查看 12 列的含义');
    await press('忘记');
    expect(screen.getAllByText('已忘记，下次重新识别')[0]).toBeTruthy();
  });
});

it('keeps the answer of a check whose register was recognised anew', async () => {
  const register = sampleRegister({ studioRows: [4, 5, 6] });
  const assistant = fakeAssistant({ check: () => Promise.resolve(outcomeOf([], { register })) });
  await renderPane(assistant);
  await press('检查');
  expect(screen.getByRole('button', { name: '台账 · 3 个工作室 · 焦工文〔2015〕6号' })).toBeTruthy();
});
