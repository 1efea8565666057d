/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import type { Assistant } from '../../../src/actions/assistant';
import { fakeAssistant } from '../../support/fake-assistant';
import { sampleInspection } from '../../support/pane-samples';
import { openTab, press, settle } from '../../support/render-pane';
import { sampleRules } from '../../support/rules-samples';

const open = (answers: Partial<Assistant> = {}) => openTab(fakeAssistant(answers), '更多');
const count = (document: string) => sampleRules().documents.find(({ id }) => id === document)!.entries.length;
const all = sampleRules().documents.reduce((sum, { entries }) => sum + entries.length, 0);
const choose = async (label: string, value: string) => {
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });
  await settle();
};
const shown = () => screen.getByText(/^\d+ 条 · /).textContent;
const rows = () => within(screen.getByRole('region', { name: '规则' })).getAllByRole('button');

describe('the rule catalogue', () => {
  it('begins with the document of this workbook', async () => {
    await open();
    expect(shown()).toContain(`${count('jiaozuo-2015')} 条 · `);
    expect(rows()[0]?.textContent).toContain('JZ-01');
  });

  it('has every requirement of every document', async () => {
    await open();
    await choose('文件', '');
    expect(all).toBe(172);
    expect(shown()).toContain('172 条');
  });

  it('is filtered by kind and by what this workbook can answer', async () => {
    await open();
    await choose('类别', 'criterion');
    const { entries } = sampleRules().documents[0]!;
    expect(shown()).toContain(`${entries.filter(({ kind }) => kind === 'criterion').length} 条 · `);
    await choose('类别', '');
    fireEvent.click(screen.getByRole('checkbox', { name: '只看这个工作簿能查的' }));
    await settle();
    expect(shown()).toContain(`${entries.filter(({ answer }) => answer === 'checked').length} 条 · `);
  });

  it('is searched by id and by our wording', async () => {
    await open();
    const search = screen.getByRole('searchbox', { name: '搜索条款、内容、编号' });
    fireEvent.change(search, { target: { value: 'jz-38' } });
    await settle();
    expect(rows()).toHaveLength(1);
    fireEvent.change(search, { target: { value: '没有这样的规则' } });
    await settle();
    expect(screen.getByText('没有符合的规则')).toBeTruthy();
  });

  it('unfolds what a clause asks, the columns it needs and the setting it reads', async () => {
    await open();
    fireEvent.change(screen.getByRole('searchbox', { name: '搜索条款、内容、编号' }), { target: { value: 'JZ-38' } });
    await settle();
    fireEvent.click(rows()[0]!);
    expect(screen.getByText(/^需要的列：/)).toBeTruthy();
    expect(screen.getByText('相关设置：晋级后的补助')).toBeTruthy();
  });

  it('says what the documents leave open, and how it is read', async () => {
    await open();
    await press(/^文件没有写明或前后不一的地方/);
    expect(screen.getAllByText(/^这里的处理：/).length).toBeGreaterThan(3);
  });

  it('needs neither a register nor a document', async () => {
    await open({
      inspect: () => Promise.resolve(sampleInspection({ register: null, policy: null, suggestedPolicy: null })),
      rules: () => Promise.resolve({ ...sampleRules(), policy: null }),
    });
    expect(shown()).toContain('172 条');
  });
});
