import type { CellValue } from '../../../src/domain/cell/cell-value';
import { isoToSerial } from '../../../src/domain/cell/serial-day';
import { type EvidenceCase, judgeCase, sheetOf } from '../../support/evidence-case';

const NAME = '赵工焊接技师创新工作室';
const day = (iso: string): number => isoToSerial(iso) ?? 0;
const STUDIO = {
  'studio.name': NAME,
  'studio.unit': '测试厂',
  'leader.name': '赵工',
  'naming.date': day('2020-06-01'),
};
const projects = (...rows: CellValue[][]) => sheetOf('项目台账', [['工作室名称', '课题名称', '立项时间'], ...rows]);
const results = (...rows: CellValue[][]) =>
  sheetOf('创新成果台账', [
    ['工作室名称', '成果名称', '完成日期', '经济效益（万元）', '推广应用', '证明材料'],
    ...rows,
  ]);
const judge = (rest: Partial<EvidenceCase>) => judgeCase({ policy: 'yangpu-2018', rows: [STUDIO], ...rest });

describe('[YP-07] a project in each calendar year', () => {
  const sheets = [projects([NAME, '甲', '2023-05-01'], [NAME, '乙', '2025-03-01'])];
  it('tells the year without one at the studio, and only that', () => {
    const it = judge({ sheets, asOf: '2026-03-01' });
    expect(it.told('YP-07').filter((text) => text.includes('years-missing'))).toEqual(['台账!A2 error years-missing']);
    expect(it.findings.find(({ code }) => code === 'years-missing')?.params).toEqual({
      item: 'projects',
      years: '2024',
    });
  });
  it('judges the same workbook otherwise a year later', () => {
    const params = (asOf: string) =>
      judge({ sheets, asOf })
        .findings.filter(({ code }) => code === 'years-missing')
        .map((each) => each.params['years']);
    expect(params('2024-12-31')).toEqual([]);
    expect(params('2025-01-01')).toEqual(['2024']);
    expect(params('2026-12-31')).toEqual(['2024']);
    expect(params('2027-01-01')).toEqual(['2024,2026']);
  });
  it('holds this year open until it is over', () => {
    expect(judge({ sheets: [projects([NAME, '乙', '2025-03-01'])], asOf: '2026-12-31' }).state('projects')).toBe('due');
    expect(
      judge({ sheets: [projects([NAME, '甲', '2024-03-01'], [NAME, '乙', '2025-03-01'])], asOf: '2025-12-31' }).state(
        'projects',
      ),
    ).toBe('ok');
  });
  it('asks nothing of the year of the naming or before', () => {
    const rows = [{ ...STUDIO, 'naming.date': day('2025-11-01') }];
    expect(judge({ rows, sheets: [projects()], asOf: '2026-06-01' }).told('YP-07')).toEqual([
      '台账!A1 info items-unchecked',
    ]);
  });
  it('asks instead of blaming where a row has no day', () => {
    const it = judge({ sheets: [projects([NAME, '甲', '近期'], [NAME, '乙', '2024-03-01'])], asOf: '2026-03-01' });
    expect(it.state('projects')).toBe('question');
    expect(it.told('YP-07')).toContain('台账!A2 info maybe-happened');
  });
  it('asks instead of blaming where a row may be the studio’s', () => {
    const sheets = [projects(['赵工焊接劳模创新工作室', '甲', '2025-03-01'])];
    const it = judge({ sheets, asOf: '2026-03-01' });
    expect(it.state('projects')).toBe('question');
    expect(it.told('unsure-link')).toEqual(['项目台账!A2 info link-unsure']);
    expect(
      judge({ sheets, asOf: '2026-03-01', answers: { 赵工焊接劳模创新工作室: it.studios[0]!.id } }).state('projects'),
    ).toBe('due');
  });
  it('blames nobody whose naming is not known', () => {
    const rows = { 'studio.name': NAME, 'studio.unit': '测试厂', 'leader.name': '赵工' };
    const it = judge({ rows: [rows], sheets: [projects([NAME, '甲', '2023-03-01'])], asOf: '2026-03-01' });
    expect(it.told('YP-07')).toContain('台账!A2 info years-missing');
  });
  it('asks nothing of a studio that lost its title', () => {
    const rows = [{ ...STUDIO, 'studio.status': '已撤牌' }];
    expect(judge({ rows, sheets: [projects()], asOf: '2026-03-01' }).state('projects')).toBe('not-applicable');
  });
});

describe('[YP-08] a result in two years', () => {
  const good = (date: string): CellValue[] => [NAME, '甲', date, 12, '是', '√'];
  it.each([
    ['both ways of counting keep it', [good('2025-03-01')], '2026-06-01', undefined, 'ok', []],
    ['neither does', [good('2021-03-01')], '2026-06-01', undefined, 'missing', ['台账!A2 error window-missing']],
    /* Named in 2020: the pairs are 2021–22 and 2023–24; two years back from June 2026 begin in June 2024. */
    [
      'only the calendar does',
      [good('2023-03-01')],
      '2026-06-01',
      undefined,
      'question',
      ['台账!A2 info window-unclear'],
    ],
    ['decided: calendar years', [good('2023-03-01')], '2026-06-01', 'calendar', 'due', []],
    [
      'decided: two years back',
      [good('2023-03-01')],
      '2026-06-01',
      'rolling',
      'missing',
      ['台账!A2 error window-missing'],
    ],
    [
      'only the last two years do',
      [good('2025-03-01')],
      '2026-06-01',
      'calendar',
      'missing',
      ['台账!A2 error window-missing'],
    ],
  ] as const)('%s', (_why, rows, asOf, window, state, told) => {
    const settings = window ? { 'results.window': window } : {};
    const more = _why.startsWith('both') ? [good('2024-02-01')] : [];
    const it = judge({ sheets: [results(...rows.map((row) => [...row]), ...more)], asOf, settings });
    expect([it.state('results'), it.told('YP-08')]).toEqual([state, told]);
  });
  it('marks the blank cell of the row that would count', () => {
    const sheets = [results([NAME, '甲', '2025-03-01', 12, '', '√'], [NAME, '乙', '2024-03-01', '', '', '√'])];
    const it = judge({ sheets, asOf: '2026-06-01' });
    expect(it.told('YP-08')).toEqual(['创新成果台账!E2 error row-lacks']);
  });
  it('takes an amount in words for an amount', () => {
    const sheets = [results([NAME, '甲', '2025-03-01', '年节约约20万元', '已推广', '√'])];
    expect(judge({ sheets, asOf: '2026-06-01', settings: { 'results.window': 'rolling' } }).told('YP-08')).toEqual([]);
  });
  it('takes social benefit for benefit, and 未推广 for no', () => {
    const sheet = sheetOf('创新成果台账', [
      ['工作室名称', '成果名称', '完成日期', '社会效益', '推广应用'],
      [NAME, '甲', '2025-03-01', '减少返工', '未推广'],
    ]);
    expect(
      judge({ sheets: [sheet], asOf: '2026-06-01', settings: { 'results.window': 'rolling' } }).told('YP-08'),
    ).toEqual(['创新成果台账!E2 error row-states-none']);
  });
  it('tells once that a ledger has no column for it', () => {
    const sheet = sheetOf('创新成果台账', [
      ['工作室名称', '成果名称', '完成日期'],
      [NAME, '甲', '2025-03-01'],
      [NAME, '乙', '2024-03-01'],
    ]);
    const it = judge({ sheets: [sheet], asOf: '2026-06-01' });
    expect(it.told('YP-08')).toEqual(['创新成果台账!A1 info column-missing']);
  });
});

describe('[YP-18] four ledgers with rows of each year', () => {
  const activities = (...dates: string[]) =>
    sheetOf('创建活动台账', [
      ['日期', '工作室名称', '活动内容', '佐证材料'],
      ...dates.map((date) => [date, NAME, '培训', '照片']),
    ]);
  it('tells a ledger that is missing at its column, else at the name', () => {
    const rows = [{ ...STUDIO, 'ledger.results': '无' }];
    const it = judge({ rows, sheets: [activities('2025-03-01')], asOf: '2026-02-01' });
    expect(it.told('YP-18')).toEqual(
      expect.arrayContaining([
        '台账!E2 warning ledger-none-stated',
        '台账!A2 warning ledger-missing',
        '台账!A2 warning ledger-missing',
      ]),
    );
    expect(it.state('ledger-activities')).toBe('due');
  });
  it('tells the last full year without rows, of a ledger that must have them', () => {
    const it = judge({ sheets: [activities('2023-03-01', '2024-03-01')], asOf: '2026-02-01' });
    expect(it.findings).toContainEqual(
      expect.objectContaining({
        code: 'ledger-years-missing',
        severity: 'warning',
        params: { ledger: 'activities', years: '2025' },
      }),
    );
  });
  it('only asks about a year without results: one in two years is enough', () => {
    const it = judge({ sheets: [results([NAME, '甲', '2024-06-01', 12, '是', '√'])], asOf: '2026-02-01' });
    expect([it.state('results'), it.state('ledger-results')]).toEqual(['due', 'question']);
    expect(it.told('YP-18').filter((text) => text.includes('years'))).toEqual(['台账!A2 info ledger-years-missing']);
  });
  it('believes the register where the workbook keeps no such ledger', () => {
    const rows = [{ ...STUDIO, 'ledger.results': '√' }];
    expect(judge({ rows, sheets: [activities('2025-03-01')] }).state('ledger-results')).toBe('ok');
  });
  it('tells once that a workbook without ledgers has none', () => {
    const it = judge({});
    expect(it.told('YP-18')).toEqual(['台账!A1 info items-unchecked']);
    expect(it.state('ledger-results')).toBe('unchecked');
  });
  it('wants proof in each row', () => {
    const sheet = sheetOf('创建活动台账', [
      ['日期', '工作室名称', '活动内容', '佐证材料'],
      ['2025-03-01', NAME, '培训', ''],
      ['2025-04-01', NAME, '攻关', '待补'],
      ['2025-05-01', NAME, '交流', '照片3张'],
      ['2025-06-01', NAME, '竞赛', '部分'],
    ]);
    const told = judge({ sheets: [sheet] })
      .told('YP-18')
      .filter((text) => text.includes('proof'));
    expect(told).toEqual([
      '创建活动台账!D2 warning proof-missing',
      '创建活动台账!D3 warning proof-missing',
      '创建活动台账!D5 info proof-unclear',
    ]);
    const attached = [{ sheet: '创建活动台账', address: 'D2' }];
    const again = judge({ sheets: [sheet], attached })
      .told('YP-18')
      .filter((text) => text.includes('proof-missing'));
    expect(again).toEqual(['创建活动台账!D3 warning proof-missing']);
  });
});

describe('[YP-05] three people besides the leader', () => {
  const members = (...names: string[]) =>
    sheetOf('成员名册', [['工作室名称', '姓名', '性别', '学历'], ...names.map((name) => [NAME, name, '男', '本科'])]);
  it.each([
    [['赵工', '甲某', '乙某', '丙某'], 'ok', []],
    [['甲某', '乙某', '丙某'], 'ok', []],
    [['赵工', '甲某', '乙某'], 'missing', ['台账!A2 error team-small']],
    [['甲某', '甲 某', '乙某'], 'missing', ['台账!A2 error team-small']],
  ])('%j: %s', (names, state, told) => {
    const it = judge({ sheets: [members(...names)] });
    expect([it.state('team'), it.told('YP-05')]).toEqual([state, told]);
  });
});

describe('[YP-20] [YP-21] [YP-22] care, year by year and in cycles', () => {
  const management = (...rows: CellValue[][]) =>
    sheetOf('管理台账', [['工作室名称', '年度', '自查日期', '评估日期', '备案日期', '走访日期'], ...rows]);
  const full = (year: number): CellValue[] => [NAME, year, `${year}-06-01`, `${year}-07-01`, `${year}-12-20`, ''];
  it('is content with a line for each year', () => {
    const it = judge({
      sheets: [management(full(2024), full(2025), [NAME, 2023, '', '', '', '2024-03-01'])],
      asOf: '2026-02-01',
    });
    expect([it.state('selfchecks'), it.state('assessments'), it.state('filings'), it.state('site-visits')]).toEqual([
      'due',
      'due',
      'due',
      'ok',
    ]);
  });
  it('tells what is missing in a year that is over', () => {
    const it = judge({
      sheets: [management([NAME, 2025, '2025-06-01', '无', '', ''], full(2024))],
      asOf: '2026-02-01',
    });
    expect(it.told('YP-20')).toEqual(['台账!A2 warning years-missing']);
    expect(it.told('YP-21')).toEqual(['台账!A2 warning years-missing']);
  });
  it('reads lines of matters too', () => {
    const sheet = sheetOf('管理台账', [
      ['工作室名称', '日期', '事项', '材料'],
      [NAME, '2025-11-01', '年度自查报告', '有'],
      [NAME, '2025-12-01', '向区总工会备案', '有'],
      [NAME, '2025-12-05', '单位工会评估', '有'],
    ]);
    const it = judge({ sheets: [sheet], asOf: '2026-02-01' });
    expect([it.state('selfchecks'), it.state('filings'), it.state('assessments')]).toEqual(['due', 'due', 'due']);
  });
  it.each([
    ['the third year has just passed', '2023-09-01', {}, 'question', ['台账!A2 info cycle-missing']],
    ['a year later it is missing for certain', '2024-08-01', {}, 'missing', ['台账!A2 warning cycle-missing']],
    ['it is due this year', '2023-03-01', {}, 'due', []],
    ['before that nothing is asked', '2022-12-01', {}, 'ok', []],
    [
      'a common cycle nobody dated',
      '2024-08-01',
      { 'cycle.start': 'common' },
      'question',
      ['台账!A2 info cycle-unclear'],
    ],
    [
      'a common cycle that ended in 2022',
      '2024-08-01',
      { 'cycle.start': 'common', 'cycle.common': '2022' },
      'missing',
      ['台账!A2 warning cycle-missing'],
    ],
  ] as const)('[YP-22] %s', (_why, asOf, settings, state, told) => {
    const it = judge({ sheets: [management([NAME, 2021, '2021-06-01', '', '', ''])], asOf, settings });
    expect([it.state('site-visits'), it.told('YP-22')]).toEqual([state, told]);
  });
});
