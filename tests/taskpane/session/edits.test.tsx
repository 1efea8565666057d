/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { ActionError } from '../../../src/actions/action-error';
import type { Assistant, CheckOutcome } from '../../../src/actions/assistant';
import { fakeAssistant } from '../../support/fake-assistant';
import { manyFindings, outcomeOf, sampleFindings } from '../../support/pane-samples';
import { renderPane, settle } from '../../support/render-pane';

const checked = async (answers: Partial<Assistant> = {}) => {
  const assistant = fakeAssistant(answers);
  await renderPane(assistant);
  fireEvent.click(screen.getByRole('button', { name: '检查' }));
  await settle();
  return assistant;
};

const cells = () => [...document.querySelectorAll('.finding .cell-name')].map(({ textContent }) => textContent);
const titles = () => [...document.querySelectorAll('.group-title')].map(({ textContent }) => textContent);
const live = () => document.querySelector('[aria-live="polite"]')?.textContent;
const STALE = '登记表已改动，结果可能过时';

const without = (address: number): CheckOutcome => outcomeOf(sampleFindings().filter((_, index) => index !== address));

const edit = async (assistant: Awaited<ReturnType<typeof checked>>, sheet: string, address: string) => {
  act(() => assistant.change(sheet, address));
  await settle();
};

describe('an edited cell', () => {
  it('has its row checked again at once, quietly', async () => {
    const assistant = await checked({ recheck: () => Promise.resolve(without(0)) });
    await edit(assistant, '台账', 'J9');
    expect(assistant.calls.filter(({ name }) => name === 'recheck').map(({ args }) => args)).toEqual([['台账', 'J9']]);
    expect(cells()).toEqual(['G9', 'C10', 'D10']);
    expect(live()).toBe('第 9 行已重新检查，还有 1 项');
    expect(screen.queryByText(STALE)).toBeNull();
    expect(screen.getByText('1 项错误')).toBeTruthy();
  });

  it('is told when nothing is wrong in its row any more', async () => {
    const assistant = await checked({ recheck: () => Promise.resolve(outcomeOf(sampleFindings().slice(2))) });
    await edit(assistant, '台账', 'J9');
    expect(live()).toBe('第 9 行已重新检查，没有问题了');
  });

  it('of another sheet is no news', async () => {
    const assistant = await checked();
    await edit(assistant, '说明', 'A1');
    expect(assistant.calls.map(({ name }) => name)).not.toContain('recheck');
    expect(screen.queryByText(STALE)).toBeNull();
  });

  it('beside the register changes nothing, and is not told', async () => {
    const outcome = outcomeOf(sampleFindings());
    const assistant = await checked({ check: () => Promise.resolve(outcome), recheck: () => Promise.resolve(outcome) });
    const before = live();
    await edit(assistant, '台账', 'Z9');
    expect(live()).toBe(before);
  });

  it.each([
    ['more than a row is concerned', () => Promise.resolve(null)],
    ['it cannot be read', () => Promise.reject(new ActionError('cell-editing'))],
  ])('makes the result out of date when %s', async (_, recheck) => {
    const assistant = await checked({ recheck });
    await edit(assistant, '台账', 'J9');
    expect(screen.getByText(STALE)).toBeTruthy();
    expect(cells()).toHaveLength(4);
    await edit(assistant, '台账', 'J9');
    expect(assistant.calls.filter(({ name }) => name === 'recheck')).toHaveLength(1);
  });
});

describe('while rows are checked again the list', () => {
  it('keeps the order of its groups', async () => {
    const assistant = await checked({ recheck: () => Promise.resolve(without(0)) });
    const before = titles();
    await edit(assistant, '台账', 'J9');
    expect(titles()).toEqual(before);
  });

  it('keeps its rows, filter and search', async () => {
    const assistant = await checked({ recheck: () => Promise.resolve(without(0)) });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '李某' } });
    await settle();
    const row = document.querySelector('.finding-main');
    await edit(assistant, '台账', 'J9');
    expect(cells()).toEqual(['C10', 'D10']);
    expect(document.querySelector('.finding-main')).toBe(row);
  });

  it('hands the focus of a finding that went away to the next', async () => {
    const assistant = await checked({ recheck: () => Promise.resolve(outcomeOf(sampleFindings().slice(2))) });
    const rows = document.querySelectorAll<HTMLElement>('.finding-main');
    act(() => rows[0]!.focus());
    await edit(assistant, '台账', 'J9');
    expect(document.activeElement?.querySelector('.cell-name')?.textContent).toBe('C10');
  });

  it('does not take the focus from the sheet', async () => {
    const assistant = await checked({ recheck: () => Promise.resolve(without(0)) });
    await edit(assistant, '台账', 'J9');
    expect(document.activeElement?.classList.contains('finding-main')).toBe(false);
  });

  it('stays quick with ten thousand findings', async () => {
    const many = manyFindings(10_000);
    const assistant = await checked({
      check: () => Promise.resolve(outcomeOf(many)),
      recheck: () => Promise.resolve(outcomeOf(many.slice(1))),
    });
    await edit(assistant, '台账', 'J5');
    expect(screen.getByText('4,999 项错误')).toBeTruthy();
    expect(document.querySelectorAll('.finding').length).toBeLessThan(60);
  });
});
