import './pane-dom';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { strings as enUS } from '../../src/strings/en-US/strings';
import { strings as zhCN } from '../../src/strings/zh-CN/strings';
import { Root } from '../../src/taskpane/start/root';
import type { FakeAssistant } from './fake-assistant';

/** The pane on a fake assistant, once it has looked at the workbook. */
export const renderPane = async (assistant: FakeAssistant, locale: 'zh-CN' | 'en-US' = 'zh-CN') => {
  const strings = locale === 'zh-CN' ? zhCN : enUS;
  const pane = render(
    <Root assistant={assistant} firstStrings={strings} officeIsDark={null} onStrings={() => undefined} />,
  );
  await settle();
  return { ...pane, strings };
};

/** Presses a button and lets happen what comes of it. */
export const press = async (name: RegExp | string): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};

/** The pane with one of its tabs in front. */
export const openTab = async (assistant: FakeAssistant, tab: string, locale?: 'zh-CN' | 'en-US') => {
  await renderPane(assistant, locale);
  fireEvent.click(screen.getByRole('tab', { name: tab }));
  await settle();
  return assistant;
};

const ROUNDS = 4;

/** Lets everything that was promised happen; sizes are told, and rows shown, a few turns after they are drawn. */
export const settle = async (): Promise<void> => {
  for (let round = 0; round < ROUNDS; round += 1) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
  }
};

afterEach(() => {
  cleanup();
  localStorage.clear();
});
