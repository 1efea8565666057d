/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { ActionError } from '../../../src/actions/action-error';
import type { Assistant } from '../../../src/actions/assistant';
import type { Finding } from '../../../src/domain/findings/finding';
import { fakeAssistant, type FakeAssistant } from '../../support/fake-assistant';
import { applied, fixOutcome } from '../../support/fixed';
import { fixableFindings, manyFindings, outcomeOf } from '../../support/pane-samples';
import { renderPane, settle } from '../../support/render-pane';

const press = async (name: RegExp | string, nth = 0) => {
  fireEvent.click(screen.getAllByRole('button', { name })[nth]!);
  await settle();
};

const asked = ({ calls }: FakeAssistant, name: keyof Assistant) =>
  calls.filter((call) => call.name === name).map(({ args }) => args);
const addresses = (findings: readonly Finding[]) => findings.map(({ cell }) => `${cell.row}/${cell.column}`);

/** An assistant that writes what it is asked to and then finds these fixed. */
const fixing = (findings: readonly Finding[], answers: Partial<Assistant> = {}) => {
  let left = [...findings];
  return fakeAssistant({
    check: () => Promise.resolve(outcomeOf(left)),
    fix: (wanted) => {
      left = left.filter((finding) => !wanted.includes(finding));
      return Promise.resolve(fixOutcome(wanted));
    },
    undo: (fixes) => {
      left = [...findings];
      return Promise.resolve({ undone: fixes, kept: [] });
    },
    recheck: () => Promise.resolve(outcomeOf(left)),
    ...answers,
  });
};

const checked = async (findings: readonly Finding[] = fixableFindings(), answers: Partial<Assistant> = {}) => {
  const assistant = fixing(findings, answers);
  await renderPane(assistant);
  await press('检查');
  return assistant;
};

const cells = () => [...document.querySelectorAll('.finding .cell-name')].map(({ textContent }) => textContent);

describe('one fix', () => {
  it('stands beside the finding whose right value is certain, and only there', async () => {
    await checked();
    const buttons = screen.getAllByRole('button', { name: /^改为/ }).map(({ textContent }) => textContent);
    expect(buttons).toEqual(['改为 2018-04-20', '改为 2019-03-05', '改为 2020-06-01（日期格式）', '改为 10000']);
  });

  it('is written at once, its row checked again, and told with the place of the log', async () => {
    const assistant = await checked();
    await press('改为 2018-04-20');
    expect(asked(assistant, 'fix')).toEqual([[[fixableFindings()[1]]]]);
    expect(asked(assistant, 'recheck')).toEqual([['台账', 'G9']]);
    expect(asked(assistant, 'check')).toHaveLength(1);
    expect(screen.getByText('已修改 1 处，记在工作表“修改记录”里。').closest('[role=status]')).toBeTruthy();
    expect(cells()).toEqual(['J9', 'G10', 'G11', 'J11']);
  });

  it('says so when the log could not be written', async () => {
    await checked(undefined, { fix: (wanted) => Promise.resolve(fixOutcome(wanted, [], null)) });
    await press('改为 2018-04-20');
    expect(screen.getByText('已修改 1 处。“修改记录”没能写入，请自行留存。')).toBeTruthy();
  });

  it('leaves the focus in the list, at what took its place', async () => {
    await checked();
    const button = screen.getByRole('button', { name: '改为 2018-04-20' });
    button.focus();
    fireEvent.click(button);
    await settle();
    expect(document.activeElement?.classList.contains('finding-main')).toBe(true);
  });

  it('checks the whole register when one row is not enough', async () => {
    const assistant = await checked(undefined, { recheck: () => Promise.resolve(null) });
    await press('改为 2018-04-20');
    expect(asked(assistant, 'check')).toHaveLength(2);
    expect(cells()).not.toContain('G9');
  });

  it('says that the result is out of date when the cell was written but not checked again', async () => {
    await checked(undefined, { recheck: () => Promise.reject(new ActionError('cell-editing')) });
    await press('改为 2018-04-20');
    expect(screen.getByText('已修改 1 处，记在工作表“修改记录”里。')).toBeTruthy();
    expect(screen.getByText('登记表已改动，结果可能过时')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^改为/ })).toBeNull();
  });

  it('says why nothing was written when Excel refuses', async () => {
    await checked(undefined, { fix: () => Promise.reject(new ActionError('protected', { sheet: '台账' })) });
    await press('改为 2018-04-20');
    expect(screen.getByRole('alert').textContent).toContain('工作表“台账”受保护');
    expect(screen.getByRole('alert').textContent).toContain('工作簿没有改动。');
    expect(cells()).toHaveLength(5);
  });
});

describe('many fixes', () => {
  const changes = () =>
    [...within(screen.getByRole('region', { name: '修改预览' })).getAllByRole('listitem')].map((item) => [
      item.querySelector('.cell-name')?.textContent,
      item.querySelector('del')?.textContent,
      item.querySelector('ins')?.textContent,
    ]);

  it('are shown old and new before anything is written', async () => {
    const assistant = await checked();
    screen.getByRole('button', { name: '全部修改 4 处' }).focus();
    await press('全部修改 4 处');
    expect(changes()).toEqual([
      ['G9', '2018.4.20', '2018-04-20'],
      ['G10', '2019年3月5日', '2019-03-05'],
      ['G11', '2020-06-01', '2020-06-01（日期格式）'],
      ['J11', '1万元', '10000'],
    ]);
    expect(document.activeElement?.textContent).toBe('修改预览');
    expect(screen.getAllByRole('button').filter((button) => !button.closest('[hidden], .header'))).toHaveLength(4);
    await press('返回');
    expect(asked(assistant, 'fix')).toEqual([]);
    expect(screen.queryByRole('heading', { name: '修改预览' })).toBeNull();
    expect(screen.getByRole('button', { name: '全部修改 4 处' })).toBe(document.activeElement);
  });

  it('of one kind are those of the same rule and column', async () => {
    const assistant = await checked();
    expect(screen.getAllByRole('button', { name: /^同类全部修改/ })).toHaveLength(3);
    await press('同类全部修改（3 处）');
    expect(changes().map(([cell]) => cell)).toEqual(['G9', 'G10', 'G11']);
    await press('确认修改 3 处');
    expect(addresses(asked(assistant, 'fix')[0]![0] as Finding[])).toEqual(['8/6', '9/6', '10/6']);
    expect(asked(assistant, 'recheck')).toEqual([
      ['台账', 'G9'],
      ['台账', 'G10'],
      ['台账', 'G11'],
    ]);
    expect(cells()).toEqual(['J9', 'J11']);
  });

  it('are followed by one whole check when they are in many rows', async () => {
    const findings = manyFindings(100).map((each) => ({ ...each, fix: { value: '改好' } }));
    const assistant = await checked(findings);
    await press('全部修改 100 处');
    expect(document.querySelectorAll('.change').length).toBeLessThan(60);
    await press('确认修改 100 处');
    expect(asked(assistant, 'recheck')).toEqual([]);
    expect(asked(assistant, 'check')).toHaveLength(2);
    expect(screen.getByText(/^已修改 100 处/)).toBeTruthy();
  });

  it('take a cell once, even when two findings would write it', async () => {
    const [, date] = fixableFindings();
    await checked([date!, { ...date!, code: 'spaces', fix: { value: '2018.4.20' } }]);
    expect(screen.getByRole('button', { name: '全部修改 1 处' })).toBeTruthy();
  });

  it('name those that were not written, each with the reason', async () => {
    const [, one, two, three, four] = fixableFindings() as [Finding, Finding, Finding, Finding, Finding];
    await checked(undefined, {
      fix: () =>
        Promise.resolve(
          fixOutcome(
            [one],
            [
              { finding: two, why: 'changed' },
              { finding: four, why: 'formula' },
              { finding: three, why: 'changed' },
            ],
          ),
        ),
    });
    await press('全部修改 4 处');
    await press('确认修改 4 处');
    const reasons = [...document.querySelectorAll('.refused li')].map(({ textContent }) => textContent);
    expect(screen.getByText('3 处没有修改：')).toBeTruthy();
    expect(reasons).toEqual(['G10、G11 检查之后内容又有改动，没有覆盖', 'J11 单元格里是公式，请改公式所引用的内容']);
  });
});

describe('taking back', () => {
  it('is one press, and the rows are checked again', async () => {
    const assistant = await checked();
    await press('改为 2018-04-20');
    await press('撤销');
    expect(asked(assistant, 'undo')).toEqual([[[applied(fixableFindings()[1]!)]]]);
    expect(screen.getByText('已撤销 1 处，恢复成修改前的内容。')).toBeTruthy();
    expect(cells()).toEqual(['J9', 'G9', 'G10', 'G11', 'J11']);
    expect(screen.queryByRole('button', { name: /撤销/ })).toBeNull();
  });

  it('names the cells that somebody changed since', async () => {
    await checked(undefined, { undo: ([one, ...others]) => Promise.resolve({ undone: others, kept: [one!] }) });
    await press('全部修改 4 处');
    await press('确认修改 4 处');
    await press('撤销');
    const message = screen.getByText('已撤销 3 处，恢复成修改前的内容。').closest('.message')!;
    expect(message.textContent).toContain('1 处在修改之后又有改动，保留现在的内容： G9');
  });

  it('goes back through earlier fixes too, the newest first', async () => {
    const assistant = await checked(undefined, { undo: (fixes) => Promise.resolve({ undone: fixes, kept: [] }) });
    await press('改为 2018-04-20');
    await press('改为 10000');
    await press('撤销');
    await press('再撤销前一次的 1 处');
    const taken = asked(assistant, 'undo').map(([fixes]) => (fixes as { finding: Finding }[])[0]!.finding.value);
    expect(taken).toEqual(['1万元', '2018.4.20']);
  });

  it('is still there after an edit and after another check', async () => {
    const assistant = await checked();
    await press('改为 2018-04-20');
    act(() => assistant.change('台账', 'B12'));
    await settle();
    await press('重新检查');
    expect(screen.getByRole('button', { name: '撤销' })).toBeTruthy();
  });

  it('goes away with its message', async () => {
    await checked();
    await press('改为 2018-04-20');
    await press('关闭');
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
  });
});

it('offers no fix once the result is out of date', async () => {
  const assistant = await checked(undefined, { recheck: () => Promise.resolve(null) });
  act(() => assistant.change('台账', 'A5:C9'));
  await settle();
  expect(screen.queryByRole('button', { name: /修改|^改为/ })).toBeNull();
});
