/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { ActionError } from '../../src/actions/action-error';
import type { Progress } from '../../src/actions/assistant';
import { fakeAssistant } from '../support/fake-assistant';
import { outcomeOf } from '../support/pane-samples';
import { renderPane, settle } from '../support/render-pane';

const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};

/** A check that runs until the test ends it. */
const slowCheck = () => {
  let told: Progress = () => undefined;
  let finish: (end: 'done' | 'cancelled') => void = () => undefined;
  let asked: AbortSignal | undefined;
  const assistant = fakeAssistant({
    check: (_, progress, signal) => {
      told = progress;
      asked = signal;
      return new Promise((resolve, reject) => {
        finish = (end) => (end === 'done' ? resolve(outcomeOf([])) : reject(new ActionError('cancelled')));
      });
    },
  });
  const tell = (...args: Parameters<Progress>) => act(() => told(...args));
  return { assistant, tell, end: (how: 'done' | 'cancelled') => act(() => finish(how)), signal: () => asked };
};

it('shows the step, the rows and the percent', async () => {
  const { assistant, tell } = slowCheck();
  await renderPane(assistant);
  await press('检查');
  tell('check', 320, 1200);
  expect(screen.getByText('320 / 1,200 行')).toBeTruthy();
  expect(screen.getByText('26%')).toBeTruthy();
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('26');
  expect(document.querySelector('[aria-current="step"]')?.textContent).toBe('逐行核对');
});

it('is told to screen readers step by step, not row by row', async () => {
  const { assistant, tell } = slowCheck();
  await renderPane(assistant);
  await press('检查');
  const live = () => document.querySelector('[aria-live="polite"]')?.textContent;
  tell('read', 10, 100);
  expect(live()).toBe('读取登记表');
  tell('check', 50, 100);
  expect(live()).toBe('逐行核对');
  tell('check', 60, 100);
  expect(live()).toBe('逐行核对');
});

it('does not lose the focus of the button that went away', async () => {
  const { assistant, end } = slowCheck();
  await renderPane(assistant);
  screen.getByRole('button', { name: '检查' }).focus();
  await press('检查');
  expect(document.activeElement?.textContent).toBe('正在检查');
  end('done');
  await settle();
  expect(document.activeElement?.textContent).toBe('检查结果');
});

it('can be cancelled, and says that nothing was changed', async () => {
  const { assistant, end, signal } = slowCheck();
  await renderPane(assistant);
  await press('检查');
  await press('取消');
  expect(signal()?.aborted).toBe(true);
  expect(screen.getByRole('heading', { name: '正在停止…' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '取消' })).toHaveProperty('disabled', true);
  end('cancelled');
  await settle();
  expect(screen.getByText('已取消。')).toBeTruthy();
  expect(screen.getByText('工作簿没有改动。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '检查' })).toBeTruthy();
});
