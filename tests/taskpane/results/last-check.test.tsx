/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import type { LastCheck } from '../../../src/actions/assistant';
import { fakeAssistant } from '../../support/fake-assistant';
import { fixableFindings, outcomeOf, sampleInspection } from '../../support/pane-samples';
import { renderPane, settle } from '../../support/render-pane';

const DAY = 46345;
const opened = async (part: Partial<LastCheck> = {}) => {
  const lastCheck: LastCheck = { ...outcomeOf(fixableFindings()), asOf: DAY, quick: false, moved: false, ...part };
  const assistant = fakeAssistant({ inspect: () => Promise.resolve(sampleInspection({ lastCheck, marked: 4 })) });
  await renderPane(assistant);
  return assistant;
};

const cells = () => [...document.querySelectorAll('.finding .cell-name')].map(({ textContent }) => textContent);
const again = () => screen.getAllByRole('button', { name: '重新检查' });

describe('a workbook that was checked before', () => {
  it('opens with that check and its day, without a new one', async () => {
    const assistant = await opened();
    expect(screen.getByText('这是 2026-11-19 检查的结果。')).toBeTruthy();
    expect(cells()).toEqual(['J9', 'G9', 'G10', 'G11', 'J11']);
    expect(assistant.calls.map(({ name }) => name)).not.toContain('check');
    expect(document.activeElement).toBe(document.body);
  });

  it('goes to cells, but offers no fix that was not checked today', async () => {
    const assistant = await opened();
    fireEvent.click(document.querySelector('.finding-main')!);
    await settle();
    expect(assistant.calls.at(-1)).toEqual({ name: 'goTo', args: ['台账', 'J9'] });
    expect(screen.queryByRole('button', { name: /修改|^改为/ })).toBeNull();
  });

  it('says that it was a quick one, if it was', async () => {
    await opened({ quick: true });
    expect(screen.getByText('这是快速检查，只看了硬性要求。')).toBeTruthy();
  });

  it('says when rows moved since, with one way on', async () => {
    await opened({ moved: true });
    expect(screen.getByText(/登记表的行有移动，标记和单元格地址可能对不上/)).toBeTruthy();
    expect(again()).toHaveLength(1);
  });

  it.each([true, false])('is checked again by the same document, and is then of today (moved: %s)', async (moved) => {
    const assistant = await opened({ moved });
    fireEvent.click(again()[0]!);
    await settle();
    const [choices] = assistant.calls.find(({ name }) => name === 'check')!.args;
    expect(choices).toMatchObject({ sheet: '台账', policy: 'jiaozuo-2015' });
    expect(screen.queryByText(/这是 2026-11-19/)).toBeNull();
  });

  it('is out of date as soon as somebody edits it', async () => {
    const assistant = await opened({ moved: true });
    act(() => assistant.change('台账', 'J9'));
    await settle();
    expect(screen.getByText('登记表已改动，结果可能过时')).toBeTruthy();
    expect(again()).toHaveLength(1);
  });
});
