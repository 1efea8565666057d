import { evidenceWorkbook } from '../../src/actions/evidence/evidence-workbook';
import { sumRegister } from '../../src/actions/subsidy/sum-workbook';
import { checkWorkbook } from '../../src/actions/check-workbook';
import { recheckCell } from '../../src/actions/live-check';
import type { Choices } from '../../src/actions/assistant';
import type { Finding } from '../../src/domain/findings/finding';
import { createWorkbook } from '../../src/host/model/open-workbook';
import type { WorkbookModel } from '../../src/host/model/workbook';
import { strings } from '../../src/strings/zh-CN/strings';
import { AS_OF, desk } from '../support/assistant';

const HEADERS = [
  '工作室名称',
  '所在单位',
  '带头人',
  '荣誉称号',
  '级别',
  '命名单位',
  '命名日期',
  '成员总数',
  '补助金额（元）',
  '适用文件',
];
type Cells = readonly (string | number)[];

/* The same studio in the same words, under one document after the other. */
const row = (number: number, document: string, body = '', level = '市级'): Cells => [
  `赵某${number}技术创新工作室`,
  `第${number}测试厂`,
  `赵某${number}`,
  '全国五一劳动奖章',
  level,
  body,
  '2020-05-20',
  2,
  10000,
  document,
];

const workbookOf = (rows: readonly Cells[], columns = HEADERS.length): WorkbookModel => {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0]!;
  sheet.name = '台账';
  [HEADERS, ...rows].forEach((cells, at) =>
    cells.slice(0, columns).forEach((value, column) => {
      if (value !== '') sheet.cells.setValue(at, column, value);
    }),
  );
  return workbook;
};

const checked = async (workbook: WorkbookModel, choices: Choices) => {
  const { port } = await desk(workbook);
  const wanted = { asOf: AS_OF, wording: strings, write: true };
  const signal = new AbortController().signal;
  return port.run((session) => checkWorkbook(session, choices, wanted, () => undefined, signal));
};
const told = (findings: readonly Finding[], at: number): string[] =>
  findings
    .filter(({ cell, code }) => cell.row === at && code !== 'not-checked' && code !== 'required')
    .map(({ rule, severity, code }) => `${rule} ${severity} ${code}`);

describe('a register with studios of several bodies', () => {
  it('judges each row by the document its own column names, and says which one spoke', async () => {
    const workbook = workbookOf([
      row(1, '焦工文〔2015〕6号', '焦作市总工会'),
      row(2, '西工发〔2018〕56号', '西双版纳州总工会', '州级'),
      row(3, '中国交建 2018', '中国交建工会联合会', '中国交建'),
      row(4, ''),
    ]);
    const { outcome } = await checked(workbook, { policy: 'jiaozuo-2015' });
    expect(told(outcome.findings, 1)).toEqual([]);
    const second = told(outcome.findings, 2);
    expect(second).toContain('xishuangbanna-2018/BN-03 error honour-below');
    expect(second.filter((text) => !text.startsWith('xishuangbanna-2018/'))).toEqual([]);
    expect(told(outcome.findings, 3)).toEqual(
      expect.arrayContaining(['cccc-2018/CC-05 error too-few', 'cccc-2018/CC-21 error amount-differs']),
    );
    expect(told(outcome.findings, 4).every((text) => text.startsWith('jiaozuo-2015/'))).toBe(true);
    expect(outcome.documents).toEqual(
      expect.arrayContaining([
        { policy: 'jiaozuo-2015', studios: 2 },
        { policy: 'xishuangbanna-2018', studios: 1 },
        { policy: 'cccc-2018', studios: 1 },
      ]),
    );
    const head = Array.from({ length: 5 }, (_, at) => String(workbook.sheets[1]!.cells.value(at, 0)));
    expect(head.join('|')).toContain('其中 1 行依据：西工发〔2018〕56号');
  });

  it('judges by the naming body where that was decided', async () => {
    const rows = [row(1, '', '焦作市总工会'), row(2, '', '杨浦区总工会', '区级'), row(3, '', '某市总工会')];
    const workbook = workbookOf(rows, HEADERS.length - 1);
    const plain = await checked(workbook, { policy: 'jiaozuo-2015' });
    expect(plain.outcome.documents).toBeUndefined();
    const { outcome } = await checked(workbook, { policy: 'jiaozuo-2015', settings: { documents: 'body' } });
    expect(outcome.documents).toEqual(expect.arrayContaining([{ policy: 'yangpu-2018', studios: 1 }]));
    expect(told(outcome.findings, 2)).toContain('yangpu-2018/YP-05 error too-few');
    expect(told(outcome.findings, 1).some((text) => text.includes('yangpu'))).toBe(false);
  });

  it('checks only the data of a row whose document is not built in', async () => {
    const workbook = workbookOf([row(1, '某省总工会 2019 年办法', '某省总工会', '省级'), row(2, '')]);
    const { outcome } = await checked(workbook, { policy: 'jiaozuo-2015' });
    expect(told(outcome.findings, 1)).toEqual(['data/unknown-document info unknown-document']);
  });

  it('judges all rows by the workbook’s document where that was decided', async () => {
    const workbook = workbookOf([row(1, '中国交建 2018', '中国交建工会联合会')]);
    const { outcome } = await checked(workbook, { policy: 'jiaozuo-2015', settings: { documents: 'workbook' } });
    expect(outcome.documents).toBeUndefined();
    expect(told(outcome.findings, 1).some((text) => text.startsWith('cccc-2018/'))).toBe(false);
  });

  it('compares a total with all rows, whoever judges them', async () => {
    const total: Cells = ['合计', '', '', '', '', '', '', 4, 20000];
    const workbook = workbookOf([row(1, '焦工文〔2015〕6号'), row(2, '中国交建 2018'), total]);
    const { outcome } = await checked(workbook, { policy: 'jiaozuo-2015' });
    expect(outcome.register.studioRows).toEqual([1, 2]);
    expect(outcome.findings.filter(({ code }) => code === 'total-differs')).toEqual([]);
  });

  it('sums subsidies and asks for ledgers for the rows of the workbook’s own document only, and says so', async () => {
    const rows = [row(1, '焦工文〔2015〕6号'), row(2, '中国交建 2018'), row(3, '')];
    const { port } = await desk(workbookOf(rows));
    const choices = { policy: 'jiaozuo-2015' } as const;
    const silent = (): void => undefined;
    const signal = new AbortController().signal;
    const { outcome: sums } = await port.run((session) =>
      sumRegister(session, choices, { asOf: AS_OF }, silent, signal),
    );
    expect(sums.figures.total.studios).toBe(2);
    expect(sums.notes).toContainEqual({ code: 'other-documents', sheet: '台账' });
    const { outcome: matrix } = await port.run((session) =>
      evidenceWorkbook(session, choices, { asOf: AS_OF }, silent, signal),
    );
    const states = matrix.studios.map(({ cells }) => new Set(cells.map(({ state }) => state)));
    expect(states.map((each) => each.has('missing') || each.has('ok'))).toEqual([true, false, true]);
    expect(matrix.notes).toContainEqual({ code: 'other-documents', sheet: '台账' });
  });

  it('checks an edited row again by its own document, and asks for a full check when it names another', async () => {
    const workbook = workbookOf([
      row(1, '焦工文〔2015〕6号'),
      row(2, '中国交建 2018', '中国交建工会联合会', '中国交建'),
    ]);
    const { port } = await desk(workbook);
    const wanted = { asOf: AS_OF, wording: strings, write: true };
    const signal = new AbortController().signal;
    const choices = { policy: 'jiaozuo-2015' } as const;
    const { live } = await port.run((session) => checkWorkbook(session, choices, wanted, () => undefined, signal));
    expect(told(live.outcome.findings, 2)).toContain('cccc-2018/CC-05 error too-few');
    const sheet = workbook.sheets[0]!;
    sheet.cells.setValue(2, 7, 9);
    const after = await port.run((session) => recheckCell(session, live, 'H3'));
    expect(told(after!.outcome.findings, 2)).not.toContain('cccc-2018/CC-05 error too-few');
    expect(told(after!.outcome.findings, 2).some((text) => text.startsWith('jiaozuo-2015/'))).toBe(false);
    sheet.cells.setValue(2, 9, '焦工文〔2015〕6号');
    expect(await port.run((session) => recheckCell(session, after!, 'J3'))).toBeNull();
  });
});
