/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { ActionError } from '../../../src/actions/action-error';
import type { Assistant } from '../../../src/actions/assistant';
import { fakeAssistant } from '../../support/fake-assistant';
import { renderPane, settle } from '../../support/render-pane';

const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const checked = async (answers: Partial<Assistant> = {}) => {
  const assistant = fakeAssistant(answers);
  await renderPane(assistant);
  await press('检查');
  return assistant;
};

it('says on which sheet the rows are, and how they go away again', async () => {
  const assistant = await checked();
  await press('导出问题行');
  expect(assistant.calls.at(-1)?.name).toBe('exportRows');
  const message = screen.getByText(/写到工作表“问题行”/);
  expect(message.closest('[role=status]')).toBeTruthy();
  await press('关闭');
  expect(screen.queryByText(/写到工作表“问题行”/)).toBeNull();
});

it.each([
  ['no-rows', '没有需要导出的行'],
  ['structure-protected', '工作簿的结构受保护'],
] as const)('says why not: %s', async (code, sentence) => {
  await checked({ exportRows: () => Promise.reject(new ActionError(code)) });
  await press('导出问题行');
  expect(screen.getByRole('alert').textContent).toContain(sentence);
});

it('is not offered once the result is out of date', async () => {
  const assistant = await checked();
  act(() => assistant.change('台账', 'A5:C9'));
  await settle();
  expect(screen.queryByRole('button', { name: '导出问题行' })).toBeNull();
});
