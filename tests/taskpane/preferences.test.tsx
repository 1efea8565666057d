/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { fakeAssistant } from '../support/fake-assistant';
import { renderPane, settle } from '../support/render-pane';

const open = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};

it('changes the language at once, keeps it, and keeps the result', async () => {
  await renderPane(fakeAssistant());
  await open('检查');
  await open('设置');
  fireEvent.click(screen.getByRole('radio', { name: 'English' }));
  await settle();
  expect(screen.getByRole('heading', { name: 'Check result' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '2 errors' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en-US');
  expect(document.title).toBe('Studio Register Assistant');
  expect(localStorage.getItem('ghtz.locale')).toBe('en-US');
});

it('follows Office or the system until the user says otherwise', async () => {
  await renderPane(fakeAssistant());
  expect(document.documentElement.dataset['theme']).toBe('light');
  await open('设置');
  fireEvent.click(within(screen.getByRole('group', { name: '外观' })).getByRole('radio', { name: '深色' }));
  await settle();
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(localStorage.getItem('ghtz.appearance')).toBe('dark');
});

it('closes the settings by Escape', async () => {
  await renderPane(fakeAssistant());
  await open('设置');
  fireEvent.keyDown(screen.getByRole('region', { name: '设置' }), { key: 'Escape' });
  await settle();
  expect(screen.queryByRole('region', { name: '设置' })).toBeNull();
});
