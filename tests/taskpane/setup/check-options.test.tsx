/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import type { Choices } from '../../../src/actions/assistant';
import { fakeAssistant, type FakeAssistant } from '../../support/fake-assistant';
import { outcomeOf } from '../../support/pane-samples';
import { renderPane, settle } from '../../support/render-pane';

const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const choose = async (role: 'radio' | 'checkbox', name: string | RegExp) => {
  fireEvent.click(screen.getByRole(role, { name }));
  await settle();
};
const checks = ({ calls }: FakeAssistant) =>
  calls.filter(({ name }) => name === 'check').map(({ args }) => args[0] as Choices);

it('checks everything and adds no column unless asked', async () => {
  const assistant = fakeAssistant();
  await renderPane(assistant);
  expect(screen.getByRole('radio', { name: '全面检查' })).toHaveProperty('checked', true);
  expect(screen.getByRole('checkbox', { name: /检查结果/ })).toHaveProperty('checked', false);
  await press('检查');
  expect(Object.keys(checks(assistant)[0]!)).not.toEqual(expect.arrayContaining(['quick']));
  expect(Object.keys(checks(assistant)[0]!)).not.toEqual(expect.arrayContaining(['resultColumn']));
});

it('looks at hard requirements only, and says so beside the result', async () => {
  const assistant = fakeAssistant({ check: () => Promise.resolve(outcomeOf([])) });
  await renderPane(assistant);
  await choose('radio', '快速检查');
  expect(screen.getByText('只看硬性要求')).toBeTruthy();
  expect(assistant.calls.filter(({ name }) => name === 'inspect')).toHaveLength(1);
  await press('检查');
  expect(checks(assistant)[0]).toMatchObject({ quick: true });
  expect(screen.getByText('这是快速检查，只看了硬性要求。')).toBeTruthy();
});

it('adds the column on wish', async () => {
  const assistant = fakeAssistant();
  await renderPane(assistant);
  await choose('checkbox', /检查结果/);
  await press('检查');
  expect(checks(assistant)[0]).toMatchObject({ resultColumn: true });
});

it('can be changed at the results, and counts from the next check on', async () => {
  const assistant = fakeAssistant();
  await renderPane(assistant);
  await press('检查');
  await press(/^台账 · 60 个工作室/);
  await choose('radio', '快速检查');
  expect(screen.getByText('检查范围、结果列或设置已改，重新检查后生效')).toBeTruthy();
  expect(screen.queryByText('这是快速检查，只看了硬性要求。')).toBeNull();
  await press('重新检查');
  expect(checks(assistant)[1]).toMatchObject({ quick: true });
  expect(screen.getByText('这是快速检查，只看了硬性要求。')).toBeTruthy();
});

it('leaves one primary button on the screen', async () => {
  await renderPane(fakeAssistant());
  expect(screen.getAllByRole('button').filter((button) => button.classList.contains('wide'))).toHaveLength(1);
});
