import type { CellValue } from '../../../src/domain/cell/cell-value';
import { judgeCase, sheetOf } from '../../support/evidence-case';

const NAME = '张一劳模创新工作室';
const STUDIO = { 'studio.name': NAME, 'studio.unit': '测试厂', 'leader.name': '张一', 'naming.date': '2018-09-01' };

describe('西双版纳', () => {
  const judge = (sheets: Parameters<typeof judgeCase>[0]['sheets'], asOf = '2026-06-01', settings = {}) =>
    judgeCase({ policy: 'xishuangbanna-2018', rows: [STUDIO], sheets: sheets ?? [], asOf, settings });
  const results = (...rows: CellValue[][]) =>
    sheetOf('创新成果台帐', [
      ['工作室名称', '成果名称', '取得时间', '认可部门', '经济效益（万元）', '社会效益'],
      ...rows,
    ]);
  it('[BN-08] wants the project approved', () => {
    const sheet = sheetOf('项目台账', [
      ['工作室名称', '课题名称', '年度', '是否立项'],
      [NAME, '甲', 2025, '否'],
    ]);
    expect(judge([sheet]).told('BN-08')).toEqual(['项目台账!D2 error row-states-none']);
  });
  it('[BN-09] wants both benefits in two years, one result or two as decided', () => {
    const rolling = { 'results.window': 'rolling' };
    const good = [NAME, '甲', '2025-03-01', '州科技局', 5, '带动就业'];
    expect(judge([results([...good])], '2026-06-01', rolling).told('BN-09')).toEqual([]);
    expect(judge([results([...good])], '2026-06-01', { ...rolling, 'results.least': '2' }).told('BN-09')).toEqual([
      '台账!A2 error window-missing',
    ]);
    expect(
      judge([results([NAME, '甲', '2025-03-01', '州科技局', 5, ''])], '2026-06-01', rolling).told('BN-09'),
    ).toEqual(['创新成果台帐!F2 error row-lacks']);
  });
  it('[BN-18] the register may be the union’s ledger of management itself', () => {
    expect(judge([results([NAME, '甲', '2025-03-01', '局', 5, '有'])]).state('ledger-management')).toBe('missing');
  });
  it('[BN-20] a review five years after the naming, or after the last one', () => {
    const sheet = (date: string) =>
      sheetOf('管理台账', [
        ['工作室名称', '复核日期', '考核日期'],
        [NAME, date, '2025-05-01'],
      ]);
    expect(judge([sheet('2023-10-01')]).state('reviews')).toBe('ok');
    expect(judge([sheet('')], '2023-08-01').state('reviews')).toBe('due');
    expect(judge([sheet('')]).told('BN-20')).toEqual(['台账!A2 warning cycle-missing']);
  });
});

describe('焦作', () => {
  const judge = (rows: object[], sheets: Parameters<typeof judgeCase>[0]['sheets'] = []) =>
    judgeCase({ policy: 'jiaozuo-2015', rows, sheets, asOf: '2026-06-01' });
  it('[JZ-31] one ledger, of management', () => {
    const sheet = sheetOf('管理台帐', [
      ['工作室名称', '年度', '年度总结', '考核日期'],
      [NAME, 2025, '有', '2025-11-01'],
    ]);
    const other = { ...STUDIO, 'studio.name': '李二技术创新工作室' };
    const it = judge([STUDIO, other], [sheet]);
    expect(it.told('JZ-31').filter((text) => text.includes('ledger'))).toEqual(['台账!A3 warning ledger-missing']);
    expect([it.state('summaries'), it.state('assessments'), it.state('summaries', 1)]).toEqual([
      'due',
      'due',
      'missing',
    ]);
    expect(it.told('JZ-34')).toEqual(['台账!A3 warning years-missing']);
  });
  it.each<[CellValue, string[]]>([
    ['团队档案、组织机构、工作职责、工作目标、创新项目、成果转化', []],
    ['齐全', []],
    ['√', []],
    ['缺成果转化资料', ['archive-results']],
    ['团队档案、组织机构、工作职责、工作目标、创新项目', ['archive-results']],
    [
      '无',
      [
        'archive-team',
        'archive-organisation',
        'archive-duties',
        'archive-goals',
        'archive-projects',
        'archive-results',
      ],
    ],
  ])('[JZ-18] six kinds of records: %s', (kinds, lacking) => {
    const it = judge([{ ...STUDIO, 'archive.kinds': kinds }]);
    const missing = it.items.map(({ id }) => id).filter((id) => id.startsWith('archive') && it.state(id) === 'missing');
    expect(missing).toEqual(lacking);
  });
  it('[JZ-18] tells of one cell once', () => {
    const it = judge([{ ...STUDIO, 'archive.kinds': '待补' }]);
    const told = it.findings.filter(({ code }) => code === 'thing-none-stated');
    expect(told.map(({ params }) => String(params['items']).split(',').length)).toEqual([6]);
    const at = it.items.findIndex(({ id }) => id === 'archive-goals');
    expect(it.cells[0]![at]!.findings).toEqual(told);
  });
  it('[JZ-18] a column for each kind of records', () => {
    const sheet = sheetOf('档案资料', [
      ['工作室名称', '团队档案', '组织机构', '工作职责', '工作目标', '创新项目', '成果转化'],
      [NAME, '√', '√', '√', '√', '', '待补'],
    ]);
    expect(judge([STUDIO], [sheet]).told('JZ-18')).toEqual([
      '台账!A1 info items-unchecked',
      '档案资料!F2 warning thing-missing',
      '档案资料!G2 warning thing-none-stated',
    ]);
  });
  it('[JZ-07] [JZ-08] believe a count of the register where there is no ledger', () => {
    const it = judge([{ ...STUDIO, 'project.count': 2, 'result.count': 0 }]);
    expect([it.state('projects'), it.state('results')]).toEqual(['ok', 'missing']);
    expect(it.told('JZ-08')).toEqual(['台账!F2 error never-happened']);
  });
  it('tells what it cannot see once, not at every studio', () => {
    const it = judge([STUDIO, { ...STUDIO, 'studio.name': '李二技术创新工作室' }]);
    expect(it.findings.every(({ severity, cell }) => severity === 'info' && cell.row === 0)).toBe(true);
    expect(new Set(it.findings.map(({ rule }) => rule)).size).toBe(it.findings.length);
  });
});

describe('北京', () => {
  const row = { ...STUDIO, 'naming.kind': '命名', 'naming.date': '2024-03-01' };
  it('[BJ-22] four summaries a year of those that were named', () => {
    const sheet = sheetOf('管理台账', [
      ['工作室名称', '日期', '事项'],
      [NAME, '2025-03-20', '季度总结'],
      [NAME, '2025-06-20', '季度总结'],
      [NAME, '2025-12-20', '季度总结'],
      [NAME, '2026-03-20', '季度总结'],
    ]);
    const judge = (kind: string) =>
      judgeCase({
        policy: 'beijing-2011',
        rows: [{ ...row, 'naming.kind': kind }],
        sheets: [sheet],
        asOf: '2026-05-01',
      });
    const quarters = judge('命名').findings.filter(({ code }) => code === 'quarters-missing');
    expect(quarters.map(({ params }) => params['quarters'])).toEqual(['2025-3']);
    expect(judge('挂牌').state('quarterly-summaries')).toBe('not-applicable');
  });
  it.each([
    ['3张', []],
    [2, ['台账!F2 error copies-differ']],
    [6, ['台账!F2 error copies-differ']],
    ['', ['台账!F2 error thing-missing']],
  ])('[BJ-19] three to five photos: %p', (photos, told) => {
    const it = judgeCase({ policy: 'beijing-2011', rows: [{ ...row, 'application.photos': photos }] });
    expect(it.told('BJ-19').filter((text) => !text.includes('A1'))).toEqual(told);
  });
});
