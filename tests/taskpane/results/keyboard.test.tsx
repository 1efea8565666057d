/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { fakeAssistant } from '../../support/fake-assistant';
import { renderPane, settle } from '../../support/render-pane';

const checked = async () => {
  const assistant = fakeAssistant();
  await renderPane(assistant);
  fireEvent.click(screen.getByRole('button', { name: '检查' }));
  await settle();
  return assistant;
};
const key = async (name: string) => {
  fireEvent.keyDown(document.activeElement!, { key: name });
  await settle();
};
const select = async (assistant: Awaited<ReturnType<typeof checked>>, address: string, sheet = '台账') => {
  act(() => assistant.select(sheet, address));
  await settle();
};
const wentTo = ({ calls }: Awaited<ReturnType<typeof checked>>) =>
  calls.filter(({ name }) => name === 'goTo').map(({ args }) => args.join('!'));

describe('Backspace', () => {
  it('goes back to where the user was, however far the list led him', async () => {
    const assistant = await checked();
    await select(assistant, 'B30', '说明');
    document.querySelector<HTMLElement>('.finding-main')!.focus();
    await key('ArrowDown');
    await select(assistant, 'G9');
    await key('ArrowDown');
    await select(assistant, 'C10');
    const focused = document.activeElement;
    await key('Backspace');
    expect(wentTo(assistant)).toEqual(['台账!G9', '台账!C10', '说明!B30']);
    expect(document.activeElement).toBe(focused);
  });

  it('does nothing when the user has selected nothing yet', async () => {
    const assistant = await checked();
    document.querySelector<HTMLElement>('.finding-main')!.focus();
    await key('ArrowDown');
    await key('Backspace');
    expect(wentTo(assistant)).toEqual(['台账!G9']);
  });
});

it('is explained in the settings', async () => {
  await checked();
  fireEvent.click(screen.getByRole('button', { name: '设置' }));
  await settle();
  fireEvent.click(screen.getByRole('button', { name: '键盘' }));
  await settle();
  expect(screen.getByText('Backspace').closest('div')?.textContent).toBe('Backspace回到原来选定的单元格');
});
