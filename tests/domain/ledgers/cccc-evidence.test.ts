import type { CellValue } from '../../../src/domain/cell/cell-value';
import { type EvidenceCase, judgeCase, sheetOf } from '../../support/evidence-case';

const NAME = '船砥柱劳模（工匠人才）创新工作室';
const STUDIO = {
  'studio.name': NAME,
  'studio.unit': '示例航务工程局',
  'leader.name': '船砥柱',
  'naming.body': '中国交建工会联合会',
  'naming.date': '2020-10-18',
};
const RESULTS = [
  '工作室名称',
  '成果名称',
  '完成日期',
  '认定部门',
  '创收（万元）',
  '节资（万元）',
  '社会效益',
  '财务章',
  '证明材料',
];
const results = (...rows: CellValue[][]) => sheetOf('创新成果台账', [RESULTS, ...rows]);
const row = (date: string, change: Readonly<Record<string, CellValue>> = {}): CellValue[] => {
  const full: Readonly<Record<string, CellValue>> = {
    工作室名称: NAME,
    成果名称: '甲',
    完成日期: date,
    认定部门: '省科技厅',
    '创收（万元）': 0,
    '节资（万元）': 8,
    社会效益: '减少返工',
    财务章: '是',
    证明材料: '证明.pdf',
    ...change,
  };
  return RESULTS.map((header) => full[header] ?? '');
};
const judge = (rest: Partial<EvidenceCase>) => judgeCase({ policy: 'cccc-2018', rows: [STUDIO], ...rest });

describe('[CC-13] a recognised result with benefits each year', () => {
  it.each([
    ['complete', [row('2025-03-01')], []],
    ['no recogniser', [row('2025-03-01', { 认定部门: '' })], ['创新成果台账!D2 error row-lacks']],
    ['recogniser 无', [row('2025-03-01', { 认定部门: '无' })], ['创新成果台账!D2 error row-states-none']],
    ['no money', [row('2025-03-01', { '节资（万元）': '' })], ['创新成果台账!F2 error row-lacks']],
    ['no social benefit', [row('2025-03-01', { 社会效益: '' })], ['创新成果台账!G2 error row-lacks']],
    ['one of two is complete', [row('2025-03-01', { 认定部门: '' }), row('2025-09-01')], []],
    ['none that year', [row('2024-03-01')], ['台账!A2 error years-missing']],
  ] as const)('%s', (_why, rows, told) =>
    expect(judge({ sheets: [results(...rows.map((each) => [...each]))], asOf: '2026-06-01' }).told('CC-13')).toEqual(
      told,
    ),
  );
});

describe('[CC-12] an approved project with plan and goal each year', () => {
  const projects = (...rows: CellValue[][]) =>
    sheetOf('攻关项目', [['工作室名称', '课题名称', '年度', '立项文号', '推进计划', '目标'], ...rows]);
  it.each([
    ['complete', [[NAME, '甲', 2025, '示科1号', '三步', '降耗']], []],
    ['no goal', [[NAME, '甲', 2025, '示科1号', '三步', '']], ['攻关项目!F2 error row-lacks']],
    ['not approved', [[NAME, '甲', '2025年度', '待批', '三步', '降耗']], ['攻关项目!D2 error row-states-none']],
    ['another year', [[NAME, '甲', 2024, '示科1号', '三步', '降耗']], ['台账!A2 error years-missing']],
  ] as const)('%s', (_why, rows, told) =>
    expect(judge({ sheets: [projects(...rows.map((each) => [...each]))], asOf: '2026-06-01' }).told('CC-12')).toEqual(
      told,
    ),
  );
  it('reads projects out of the activities where there is no ledger of projects', () => {
    const sheet = sheetOf('创建活动台账', [
      ['日期', '工作室名称', '活动类型', '活动内容'],
      ['2025-03-01', NAME, '技术攻关', '甲'],
    ]);
    const it = judge({ sheets: [sheet], asOf: '2026-06-01' });
    expect(it.told('CC-12')).toEqual(['创建活动台账!A1 info column-missing']);
  });
});

describe('[CC-34] [CC-35] proof of the starred items', () => {
  it('is an error in the two years of the form and a remark before', () => {
    const sheets = [
      results(
        row('2023-03-01', { 证明材料: '' }),
        row('2024-03-01', { 证明材料: '' }),
        row('2025-03-01', { 证明材料: '√' }),
        row('2026-03-01', { 证明材料: '无' }),
      ),
    ];
    expect(
      judge({ sheets, asOf: '2026-06-01' })
        .told('CC-34')
        .filter((text) => text.includes('proof')),
    ).toEqual([
      '创新成果台账!I2 info proof-missing',
      '创新成果台账!I3 error proof-missing',
      '创新成果台账!I5 info proof-missing',
    ]);
    const told = judge({ sheets, asOf: '2026-06-01', settings: { 'application.years': '2022,2023' } }).told('CC-34');
    expect(told.filter((text) => text.includes('error'))).toEqual(['创新成果台账!I2 error proof-missing']);
  });
  it('wants the finance seal for economic benefit only', () => {
    const sheets = [
      results(
        row('2025-03-01', { 财务章: '' }),
        row('2025-04-01', { 财务章: '否' }),
        row('2025-05-01', { 财务章: '', '节资（万元）': 0 }),
      ),
    ];
    expect(
      judge({ sheets, asOf: '2026-06-01' })
        .told('CC-34')
        .filter((text) => text.includes('seal')),
    ).toEqual(['创新成果台账!H2 error seal-missing', '创新成果台账!H3 error seal-missing']);
  });
  it('asks where nothing says whether the seal is there', () => {
    const sheet = sheetOf('创新成果台账', [
      ['工作室名称', '成果名称', '完成日期', '经济效益（万元）', '证明材料'],
      [NAME, '甲', '2025-03-01', 5, '效益证明.pdf'],
      [NAME, '乙', '2025-03-01', 5, '效益证明（财务章）.pdf'],
    ]);
    const it = judge({ sheets: [sheet], asOf: '2026-06-01' });
    expect(it.told('CC-34').filter((text) => text.includes('seal'))).toEqual(['创新成果台账!E2 info seal-untold']);
    expect(it.state('proof-benefit')).toBe('question');
  });
  it('[CC-35] wants name, day and grade or honour of each person', () => {
    const sheet = sheetOf('成员发展台账', [
      ['工作室名称', '姓名', '日期', '晋升等级', '荣誉', '证明材料'],
      [NAME, '甲某', '2025-03-01', '技师', '', '√'],
      [NAME, '乙某', '2025-03-01', '', '企业劳模', '√'],
      [NAME, '丙某', '', '技师', '', '√'],
      [NAME, '', '2025-03-01', '技师', '', '√'],
      [NAME, '丁某', '2025-03-01', '', '', '√'],
    ]);
    expect(judge({ sheets: [sheet], asOf: '2026-06-01' }).told('CC-35')).toEqual([
      '成员发展台账!C4 info row-lacks',
      '成员发展台账!B5 error row-lacks',
      '成员发展台账!D6 error row-lacks',
    ]);
  });
  it('finds proof of naming and honours in the list of papers', () => {
    const sheet = sheetOf('申报材料清单', [
      ['工作室名称', '材料名称', '份数', '证明材料'],
      [NAME, '命名文件复印件', 1, '√'],
      [NAME, '劳模荣誉证书', 1, '待补'],
      [NAME, '申报表', 2, '√'],
      [NAME, '电子版', 1, '有'],
    ]);
    const it = judge({ sheets: [sheet], asOf: '2026-06-01' });
    expect([
      it.state('proof-naming'),
      it.state('proof-honour'),
      it.state('application-form'),
      it.state('electronic-copy'),
    ]).toEqual(['ok', 'missing', 'ok', 'ok']);
    expect(it.told('CC-34')).toContain('申报材料清单!D3 error thing-none-stated');
  });
  it('marks an empty proof column of the register', () => {
    const rows = [
      { ...STUDIO, 'ledger.evidence': '' },
      { ...STUDIO, 'studio.name': '陆行舟劳模创新工作室', 'ledger.evidence': '见附件' },
    ];
    const it = judge({ rows, asOf: '2026-06-01' });
    expect(it.told('CC-34').filter((text) => text.includes('thing'))).toEqual(['台账!F2 error thing-missing']);
    expect(it.state('proof-register', 1)).toBe('ok');
  });
});

describe('[CC-05] [CC-16] [CC-17] [CC-25]', () => {
  const members = (...names: string[]) =>
    sheetOf('成员名单', [['工作室名称', '姓名', '性别', '学历'], ...names.map((name) => [NAME, name, '男', '本科'])]);
  it.each([
    [['甲某', '乙某', '丙某'], []],
    [['船砥柱', '甲某', '乙某'], ['台账!A2 info team-unclear']],
    [['甲某', '乙某'], ['台账!A2 info team-unclear']],
    [['船砥柱', '甲某'], ['台账!A2 error team-small']],
  ])('[CC-05] three people, the leader counted or not: %j', (names, told) =>
    expect(judge({ sheets: [members(...names)] }).told('CC-05')).toEqual(told),
  );
  it.each([
    [9, 'ok', []],
    ['', 'missing', ['台账!F2 error thing-missing']],
    ['若干', 'question', ['台账!F2 info thing-unclear']],
  ])('[CC-05] the register’s number where there is no list: %p', (count, state, told) => {
    const it = judge({ rows: [{ ...STUDIO, 'studio.memberCount': count }] });
    expect([it.state('team'), it.told('CC-05')]).toEqual([state, told]);
  });
  it('[CC-16] tells at the name who has no row in a ledger that others have', () => {
    const other = { ...STUDIO, 'studio.name': '陆行舟劳模创新工作室', 'leader.name': '陆行舟' };
    const it = judge({ rows: [STUDIO, other], sheets: [results(row('2025-03-01'))] });
    expect(it.state('ledger-results', 1)).toBe('missing');
    expect(it.told('CC-16')).toContain('台账!A3 warning ledger-missing');
  });
  it('[CC-17] wants a self-check recorded, whenever it was', () => {
    const rows = [{ ...STUDIO, 'selfcheck.date': '2021-03-01', 'assessment.date': '' }];
    const it = judge({ rows });
    expect([it.state('selfchecks'), it.state('assessments')]).toEqual(['ok', 'missing']);
    expect(it.told('CC-17')).toEqual(['台账!G2 warning never-happened']);
  });
  it.each([
    [2, []],
    ['一式两份', []],
    [1, ['台账!F2 error copies-differ']],
    ['', ['台账!F2 error thing-missing']],
  ])('[CC-25] two bound copies: %p', (copies, told) =>
    expect(
      judge({ rows: [{ ...STUDIO, 'application.copies': copies }] })
        .told('CC-25')
        .filter((text) => !text.includes('A1')),
    ).toEqual(told),
  );
});

describe('a cell of the matrix', () => {
  it('that says missing always has its finding, and one that says ok has none', () => {
    const rows = [STUDIO, { ...STUDIO, 'studio.name': '陆行舟劳模创新工作室', 'studio.memberCount': '' }];
    const it = judge({ rows, sheets: [results(row('2024-03-01', { 证明材料: '' }), row('2025-03-01'))] });
    for (const { state, findings } of it.cells.flat()) {
      if (state === 'missing' || state === 'question') expect(findings.length).toBeGreaterThan(0);
      else expect(findings).toEqual([]);
    }
  });
});
