import { evidenceWorkbook } from '../../src/actions/evidence/evidence-workbook';
import { writeLedgerTemplates } from '../../src/actions/evidence/ledger-templates';
import type { PolicyId } from '../../src/domain/policies/policy';
import type { WorkbookModel } from '../../src/host/model/workbook';
import { strings } from '../../src/strings/zh-CN/strings';
import { AS_OF, desk, type Desk } from '../support/assistant';
import { activitySheet, ledgerWorkbook, studioName } from '../support/ledger-workbook';

const NEVER = new AbortController().signal;
const write = ({ port }: Desk, policy: PolicyId = 'yangpu-2018') =>
  port.run((session) => writeLedgerTemplates(session, { policy }, { asOf: AS_OF, wording: strings }));
const look = ({ port }: Desk, policy: PolicyId = 'yangpu-2018') =>
  port.run((session) => evidenceWorkbook(session, { policy }, { asOf: AS_OF }, () => undefined, NEVER));
const titles = (workbook: WorkbookModel): string[] => workbook.sheets.map(({ name }) => name);
const headers = (workbook: WorkbookModel, name: string): unknown[] => {
  const { cells } = workbook.sheets.find((sheet) => sheet.name === name)!;
  return Array.from({ length: 20 }, (_, column) => cells.value(2, column)).filter((value) => value !== '');
};

describe('ledger templates', () => {
  it('are written for the ledgers that are missing, and touch none that is there', async () => {
    const it = await desk(ledgerWorkbook(3, { 创建活动台账: activitySheet('√') }));
    const { written } = await write(it);
    expect(written.map(({ kind, sheet }) => [kind, sheet])).toEqual([
      ['results', '创新成果台账'],
      ['development', '成员发展台账'],
      ['spending', '经费使用台账'],
    ]);
    expect(titles(it.workbook)).toEqual(['登记表', '创建活动台账', '创新成果台账', '成员发展台账', '经费使用台账']);
    expect(headers(it.workbook, '成员发展台账')).toEqual([
      '序号',
      '工作室名称',
      '姓名',
      '日期',
      '晋升等级',
      '荣誉称号',
      '证明材料',
      '备注',
    ]);
    expect(headers(it.workbook, '创建活动台账')).toEqual([]);
  });

  it('are ledgers to the reader, empty ones, and are not written twice', async () => {
    const it = await desk(ledgerWorkbook(3, {}));
    await write(it);
    const { outcome } = await look(it);
    expect(outcome.ledgers.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['activities', 0],
      ['results', 0],
      ['development', 0],
      ['spending', 0],
    ]);
    expect(outcome.missingLedgers).toEqual([]);
    expect(outcome.unlinked).toEqual([]);
    expect((await write(it)).written).toEqual([]);
    expect(titles(it.workbook)).toHaveLength(5);
  });

  it('have every column understood, under each document', async () => {
    for (const policy of ['jiaozuo-2015', 'yangpu-2018', 'xishuangbanna-2018', 'cccc-2018'] as const) {
      const it = await desk(ledgerWorkbook(2, {}));
      await write(it, policy);
      const { read } = await look(it, policy);
      const unknown = read.book.ledgers.flatMap(({ table }) => table.columns.filter(({ field }) => field === null));
      expect(unknown.map(({ header }) => header)).toEqual([]);
      expect(read.book.ledgers.length).toBe(read.demands.ledgers.length);
    }
  });

  it('prepare a line for each studio where that helps, and a filled line counts', async () => {
    const it = await desk(ledgerWorkbook(3, {}));
    await write(it, 'jiaozuo-2015');
    const sheet = it.workbook.sheets.find(({ name }) => name === '管理台账')!;
    const archive = it.workbook.sheets.find(({ name }) => name === '档案资料台账')!;
    expect(archive.cells.value(1, 0)).toContain('第八条7');
    expect([3, 4, 5, 6].map((row) => sheet.cells.value(row, 1))).toEqual([
      studioName(1),
      studioName(2),
      studioName(3),
      '',
    ]);
    it.host.user.edit('管理台账', 'F5', '有');
    const { outcome } = await look(it, 'jiaozuo-2015');
    const at = outcome.items.findIndex(({ id }) => id === 'ledger-management');
    expect(outcome.studios.map(({ cells }) => cells[at]!.state)).toEqual(['missing', 'ok', 'missing']);
  });

  it('bring drop-downs and hints', async () => {
    const it = await desk(ledgerWorkbook(3, {}));
    await write(it);
    const rules = it.workbook.sheets.find(({ name }) => name === '创建活动台账')!.validations;
    expect(rules.some(({ formula }) => formula.includes(studioName(2)))).toBe(true);
    expect(rules.some(({ formula }) => formula.includes('技术攻关'))).toBe(true);
  });
});
