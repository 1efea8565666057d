/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Finding } from '../../../src/domain/findings/finding';
import { fakeAssistant } from '../../support/fake-assistant';
import { outcomeOf, sampleFindings } from '../../support/pane-samples';
import { renderPane, settle } from '../../support/render-pane';

type Findings = [Finding, Finding, Finding, Finding];
const [amount, date, name, unit] = sampleFindings() as Findings;
const SINCE = { name: '与上次检查相比' };

const press = async (label: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name: label }));
  await settle();
};
const cells = () => [...document.querySelectorAll('.finding .cell-name')].map(({ textContent }) => textContent);

const checked = async (
  now: readonly Finding[],
  difference: NonNullable<ReturnType<typeof outcomeOf>['difference']>,
) => {
  const assistant = fakeAssistant({
    check: () => Promise.resolve(outcomeOf(now, { difference })),
    recheck: () => Promise.resolve(outcomeOf(now.slice(1))),
  });
  await renderPane(assistant);
  await press('检查');
  return assistant;
};

const second = () => checked([amount, name, unit], { fixed: [date], fresh: [unit], standing: [amount, name] });

describe('a second check', () => {
  it('says what is fixed, new and still there', async () => {
    await second();
    const chips = within(screen.getByRole('group', SINCE)).getAllByRole('button');
    expect(chips.map(({ textContent }) => textContent)).toEqual(['已改好 1', '新出现 1', '仍存在 2']);
    expect(cells()).toEqual(['J9', 'C10', 'D10']);
  });

  it('shows what is new, what stands, and everything again', async () => {
    await second();
    await press('新出现 1');
    expect(cells()).toEqual(['D10']);
    await press('仍存在 2');
    expect(cells()).toEqual(['J9', 'C10']);
    await press('仍存在 2');
    expect(cells()).toEqual(['J9', 'C10', 'D10']);
  });

  it('lists what is fixed, struck out, under its studio, without advice or fix', async () => {
    await second();
    await press('已改好 1');
    expect(document.querySelector('.group-title')?.textContent).toBe('王某某技术创新工作室');
    const row = document.querySelector('.finding')!;
    expect(row.querySelector('del')?.textContent).toMatch(/\S{4,}/);
    expect(row.querySelector('.finding-main')?.textContent).toMatch(/^已改好G9/);
    expect(row.querySelector('.advice')).toBeNull();
  });

  it('still lists what was fixed when nothing is wrong any more', async () => {
    await checked([], { fixed: [amount, date], fresh: [], standing: [] });
    expect(screen.getAllByText('没有发现问题')[0]).toBeTruthy();
    await press('已改好 2');
    expect(cells()).toEqual(['J9', 'G9']);
  });

  it('counts on while rows are checked again', async () => {
    const assistant = await second();
    act(() => assistant.change('台账', 'J9'));
    await settle();
    expect(screen.getByRole('button', { name: '已改好 2' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '仍存在 1' })).toBeTruthy();
  });
});

it('is silent after a first check', async () => {
  await renderPane(fakeAssistant());
  await press('检查');
  expect(screen.queryByRole('group', SINCE)).toBeNull();
});
