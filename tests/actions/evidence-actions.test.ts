import { createAssistant } from '../../src/actions/create-assistant';
import { strings } from '../../src/strings/zh-CN/strings';
import { AS_OF, desk } from '../support/assistant';
import { ledgerWorkbook, resultRow, resultSheet } from '../support/ledger-workbook';

const NEVER = new AbortController().signal;
const silent = (): void => undefined;

const started = async () => {
  const it = await desk(ledgerWorkbook(2, { 创新成果台账: resultSheet(resultRow(1, ''), resultRow(2)) }));
  const options = { today: () => AS_OF, now: () => '2026-11-20 09:30', wording: () => Promise.resolve(strings) };
  return { ...it, assistant: createAssistant(it.port, options) };
};

describe('the assistant', () => {
  it('shows what is missing without a mark, then marks, follows an edit, and clears', async () => {
    const { assistant, host, workbook } = await started();
    const gaps = async (outcome: ReturnType<typeof assistant.evidence>) =>
      (await outcome).findings.filter(({ code }) => code === 'proof-missing').length;
    expect(await gaps(assistant.evidence({ policy: 'cccc-2018' }, silent, NEVER))).toBe(1);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['登记表', '创新成果台账']);
    const marked = await assistant.writeEvidence({ policy: 'cccc-2018' }, silent, NEVER);
    host.user.edit('创新成果台账', 'H2', '证明.pdf');
    const after = await assistant.recheckEvidence('创新成果台账', 'H2');
    expect(after!.markedCells).toBe(marked.markedCells - 1);
    await assistant.clear(['evidence']);
    expect(workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.items)).toEqual([]);
    expect(await assistant.recheckEvidence('创新成果台账', 'H2')).toBeNull();
    expect(workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.items)).toEqual([]);
  });

  it('follows one edit after the other, in the order they came', async () => {
    const { assistant, host } = await started();
    await assistant.evidence({ policy: 'cccc-2018' }, silent, NEVER);
    host.user.edit('创新成果台账', 'H2', '√');
    host.user.edit('创新成果台账', 'H3', '无');
    const both = [assistant.recheckEvidence('创新成果台账', 'H2'), assistant.recheckEvidence('创新成果台账', 'H3')];
    const [, last] = await Promise.all(both);
    expect(last!.findings.filter(({ code }) => code === 'proof-missing').map(({ cell }) => cell.row)).toEqual([2]);
  });

  it('adds the ledgers that are missing', async () => {
    const { assistant, workbook } = await started();
    const { written } = await assistant.writeLedgerTemplates({ policy: 'cccc-2018' });
    expect(written.map(({ sheet }) => sheet)).toEqual(['创建活动台账', '成员发展台账']);
    expect(workbook.sheets).toHaveLength(4);
  });
});
