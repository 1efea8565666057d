/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { ActionError, type ActionErrorCode } from '../../src/actions/action-error';
import type { Note } from '../../src/actions/assistant';
import { fakeAssistant } from '../support/fake-assistant';
import { outcomeOf, sampleFindings, sampleInspection } from '../support/pane-samples';
import { renderPane, settle } from '../support/render-pane';

const CODES: Record<ActionErrorCode, RegExp> = {
  'no-register': /没有找到登记表/,
  'no-policy': /还不知道按哪份文件检查/,
  'unknown-sheet': /工作表“台账”已不在工作簿里/,
  'no-rows': /没有需要导出的行/,
  protected: /工作表“台账”受保护/,
  'structure-protected': /结构受保护/,
  'read-only': /只读/,
  'cell-editing': /有单元格正在编辑/,
  payload: /太大/,
  'too-old': /这个版本的 Excel/,
  'changed-meanwhile': /登记表有改动/,
  busy: /上一项操作还没有结束/,
  cancelled: /已取消/,
  unexpected: /意料之外/,
};

const press = async (name: RegExp | string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};

const failing = (error: Error) => fakeAssistant({ check: () => Promise.reject(error) });

describe.each(Object.entries(CODES) as [ActionErrorCode, RegExp][])('%s', (code, sentence) => {
  it('says what happened, what was not changed, and what to do', async () => {
    await renderPane(failing(new ActionError(code, { sheet: '台账', code: 'X' })));
    await press('检查');
    const message = screen.getAllByRole(code === 'cancelled' ? 'status' : 'alert')[0]!;
    expect(message.textContent).toMatch(sentence);
    expect(message.textContent).toContain('工作簿没有改动。');
    expect(message.querySelectorAll('p')[2]?.textContent).toMatch(/.{6,}。$/);
    expect(screen.getByRole('button', { name: '检查' })).toBeTruthy();
  });
});

it('says when marks were written in part, and how to take them away', async () => {
  await renderPane(failing(new ActionError('payload', {}, 'marks-partly')));
  await press('检查');
  expect(screen.getByRole('alert').textContent).toContain('可能已加上一部分标记，可以用“清除标记”去掉');
});

it('shows the code of an unknown failure and copies it', async () => {
  const copied: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
  await renderPane(failing(new ActionError('unexpected', { code: 'GeneralException', detail: 'at sync' })));
  await press('检查');
  expect(screen.getByText('check | GeneralException | at sync')).toBeTruthy();
  await press('复制错误代码');
  expect(copied).toEqual(['check | GeneralException | at sync']);
  expect(screen.getByRole('button', { name: '已复制' })).toBeTruthy();
});

it('treats an error it has never seen as unexpected', async () => {
  await renderPane(failing(new TypeError('x is undefined')));
  await press('检查');
  expect(screen.getByText('check | unexpected | TypeError: x is undefined')).toBeTruthy();
});

it('tries again what failed', async () => {
  let tries = 0;
  const assistant = fakeAssistant({
    check: () => (++tries === 1 ? Promise.reject(new ActionError('busy')) : Promise.resolve(outcomeOf([]))),
  });
  await renderPane(assistant);
  await press('检查');
  await press('再试一次');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getAllByText('没有发现问题')[0]).toBeTruthy();
});

it('says why the workbook could not be looked at, and looks again', async () => {
  let looks = 0;
  const assistant = fakeAssistant({
    inspect: () =>
      ++looks === 1 ? Promise.reject(new ActionError('cell-editing')) : Promise.resolve(sampleInspection()),
  });
  await renderPane(assistant);
  expect(screen.getByRole('alert').textContent).toContain('有单元格正在编辑');
  await press('重新查看');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('button', { name: '检查' })).toBeTruthy();
});

it('forgets a sheet that is gone when looking again', async () => {
  const asked: unknown[] = [];
  const assistant = fakeAssistant({
    inspect: (choices) => {
      asked.push(choices);
      return asked.length === 1
        ? Promise.reject(new ActionError('unknown-sheet', { sheet: '旧表' }))
        : Promise.resolve(sampleInspection());
    },
  });
  await renderPane(assistant);
  await press('重新查看');
  expect(asked).toEqual([{}, {}]);
});

it('keeps the result when going to a cell fails', async () => {
  const assistant = fakeAssistant({ goTo: () => Promise.reject(new ActionError('unknown-sheet', { sheet: '台账' })) });
  await renderPane(assistant);
  await press('检查');
  fireEvent.click(document.querySelector('.finding-main')!);
  await settle();
  expect(screen.getByRole('alert').textContent).toContain('工作表“台账”已不在工作簿里');
  expect(document.querySelectorAll('.finding')).toHaveLength(4);
  await press('关闭');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('keeps the earlier result when a second check fails', async () => {
  let checks = 0;
  const assistant = fakeAssistant({
    check: () =>
      ++checks === 1 ? Promise.resolve(outcomeOf(sampleFindings())) : Promise.reject(new ActionError('payload')),
  });
  await renderPane(assistant);
  await press('检查');
  await press('重新检查');
  expect(screen.getByRole('alert').textContent).toContain('太大');
  expect(document.querySelectorAll('.finding')).toHaveLength(4);
});

const NOTES: [Note['code'], string][] = [
  ['protected', '工作表“台账”受保护，那里的标记没有改动。'],
  ['structure-protected', '工作簿的结构受保护，不能增删工作表，工作表“台账”没有改动。'],
  ['read-only', '工作簿是只读的，没有写入标记和工作表，结果只在这里显示。'],
  ['clipped', '工作表“台账”后面有大片空白，空白之后的内容没有检查。'],
  ['kept', '原来的结果表里有您写的内容，已改名为“台账”保留。'],
];
it.each(NOTES)('tells the note %s beside the result', async (code, sentence) => {
  const outcome = outcomeOf(sampleFindings(), { notes: [{ code, sheet: '台账' }] });
  await renderPane(fakeAssistant({ check: () => Promise.resolve(outcome) }));
  await press('检查');
  expect(screen.getByText(sentence)).toBeTruthy();
  expect(document.querySelectorAll('.finding')).toHaveLength(4);
});
