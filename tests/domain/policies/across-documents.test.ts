import type { PolicyId } from '../../../src/domain/policies/policy';
import { readLevel } from '../../../src/domain/cell/read-level';
import { ruleTells } from '../../support/rule-case';
import { policyById } from '../../support/policies';
import type { RegisterOptions, Row } from '../../support/studio';

/* One row, the same words, under one document after the other. */
const ROW: Row = {
  'studio.name': '郑某数控加工劳模技术创新工作室',
  'studio.unit': '测试公司',
  'leader.name': '郑某',
  'naming.date': '2019-09-01',
};
const tells = (id: PolicyId, rule: string, row: Row, options: Partial<RegisterOptions> = {}): string[] =>
  ruleTells(rule, [{ ...ROW, ...row }], { policy: policyById(id)!, ...options }).map((text) => text.replace(/^2 /, ''));
const severity = (texts: readonly string[]): string => texts.map((text) => text.split(' ')[1]).join();

const TEAM = { 'jiaozuo-2015': 'JZ-05', 'yangpu-2018': 'YP-05', 'xishuangbanna-2018': 'BN-05', 'cccc-2018': 'CC-05' };

describe('what differs between the documents', () => {
  it.each<[PolicyId & keyof typeof TEAM, Readonly<Record<number, string>>]>([
    /* No minimum: one may be the leader alone, two cannot. */
    ['jiaozuo-2015', { 0: 'error', 1: 'info', 2: '', 3: '', 4: '' }],
    ['xishuangbanna-2018', { 0: 'warning', 1: 'info', 2: '', 3: '', 4: '' }],
    /* Three besides the leader. */
    ['yangpu-2018', { 0: 'error', 1: 'error', 2: 'error', 3: 'info', 4: '' }],
    /* Three or more, the leader counted or not. */
    ['cccc-2018', { 0: 'error', 1: 'error', 2: 'error', 3: 'info', 4: '' }],
  ])('%s: people in a team', (id, expected) => {
    for (const [count, wanted] of Object.entries(expected))
      expect([count, severity(tells(id, TEAM[id], { 'studio.memberCount': Number(count) }))]).toEqual([count, wanted]);
  });

  it('a register that counts the leader has two besides him among three', () => {
    const headers = { 'studio.memberCount': '团队人数（含带头人）' };
    const three = { 'studio.memberCount': 3 };
    expect(severity(tells('yangpu-2018', 'YP-05', three, { headers }))).toBe('error');
    expect(severity(tells('cccc-2018', 'CC-05', three, { headers }))).toBe('info');
    expect(severity(tells('yangpu-2018', 'YP-05', three, { settings: { 'members.leader': 'included' } }))).toBe(
      'error',
    );
    expect(severity(tells('yangpu-2018', 'YP-05', three, { settings: { 'members.leader': 'excluded' } }))).toBe('');
    expect(severity(tells('cccc-2018', 'CC-05', three, { settings: { 'team.leader': 'counted' } }))).toBe('');
    expect(severity(tells('cccc-2018', 'CC-05', three, { settings: { 'team.leader': 'besides' } }))).toBe('error');
  });

  it('a May Day medal is enough for 中国交建, not for 西双版纳', () => {
    const medal = { 'leader.honour': '全国五一劳动奖章' };
    expect(tells('cccc-2018', 'CC-03', medal)).toEqual([]);
    expect(tells('xishuangbanna-2018', 'BN-03', medal)).toEqual(['leader.honour error honour-below']);
  });

  it.each<[PolicyId, string, string | null]>([
    ['jiaozuo-2015', '市级', 'municipal'],
    ['yangpu-2018', '市级', 'provincial'],
    ['beijing-2011', '市级', 'provincial'],
    ['xishuangbanna-2018', '市级', null],
    ['xishuangbanna-2018', '州级', 'municipal'],
    ['yangpu-2018', '区级', 'county'],
    ['jiaozuo-2015', '区级', 'county'],
    ['cccc-2018', '集团级', 'group'],
    ['yangpu-2018', '集团级', 'unit'],
  ])('%s: %s is of rank %p', (id, word, rank) => {
    expect(readLevel(word, policyById(id)!.levelWords).value).toBe(rank);
  });

  it('10,000 yuan are right for the city in Jiaozuo and the district in Yangpu, and nobody’s business elsewhere', () => {
    const paid = (level: string, amount: number): Row => ({ 'naming.level': level, 'subsidy.amount': amount });
    expect(tells('jiaozuo-2015', 'JZ-38', paid('市级', 10000))).toEqual([]);
    expect(severity(tells('jiaozuo-2015', 'JZ-38', paid('区级', 10000)))).toBe('error');
    expect(tells('yangpu-2018', 'YP-27', paid('区级', 10000))).toEqual([]);
    expect(tells('yangpu-2018', 'YP-27', paid('市级', 30000))).toEqual([]);
    expect(tells('xishuangbanna-2018', 'BN-13', paid('州级', 10000))).toEqual([]);
    expect(severity(tells('cccc-2018', 'CC-21', paid('集团级', 10000)))).toBe('error');
  });

  it('a plaque and a name are two things in Beijing', () => {
    const studio = { 'naming.level': '市级', 'naming.date': '2011-12-01', 'studio.name': '地铁检修职工创新工作室' };
    const options = { asOf: '2012-04-01' };
    const plaque = { ...studio, 'naming.kind': '挂牌', 'summary.quarterly': 1 };
    const name = { ...studio, 'naming.kind': '命名', 'summary.quarterly': 1 };
    expect(tells('beijing-2011', 'BJ-22', plaque, options)).toEqual([]);
    expect(tells('beijing-2011', 'BJ-22', name, options)).toEqual(['summary.quarterly error quarters']);
    expect(tells('beijing-2011', 'BJ-09', plaque, options)).toEqual([]);
    expect(tells('beijing-2011', 'BJ-09', name, options)).toContain('studio.name warning name-lacks-leader');
  });

  it('“before the end of the year” is assumed to be 31 December, which 西双版纳 writes', () => {
    const late = { 'assessment.date': '2024-11-01', 'filing.date': '2025-01-01' };
    const codes = (id: PolicyId, rule: string) =>
      tells(id, rule, late)
        .map((text) => text.split(' ')[2])
        .filter((code) => code?.startsWith('filed'));
    expect(codes('jiaozuo-2015', 'JZ-33')).toEqual(['filed-late']);
    expect(codes('yangpu-2018', 'YP-21')).toEqual(['filed-late']);
    expect(codes('xishuangbanna-2018', 'BN-19')).toEqual(['filed-after']);
  });

  it('a ledger of spending is Yangpu’s alone', () => {
    const row = { 'ledger.activities': '√', 'ledger.results': '√', 'ledger.development': '√', 'ledger.spending': '×' };
    expect(severity(tells('yangpu-2018', 'YP-18', row))).toBe('warning');
    expect(tells('xishuangbanna-2018', 'BN-17', row)).toEqual([]);
    expect(tells('cccc-2018', 'CC-16', row)).toEqual([]);
  });

  it('travel is Yangpu’s question, not 中国交建’s', () => {
    const use = { 'subsidy.use': '培训差旅费' };
    expect(severity(tells('yangpu-2018', 'YP-33', use))).toBe('info');
    expect(tells('cccc-2018', 'CC-20', use)).toEqual([]);
  });

  it('a studio is named after its leader in 西双版纳, usually in 中国交建, with more in 杨浦', () => {
    const row = { 'studio.name': '数控加工创新工作室' };
    expect(severity(tells('xishuangbanna-2018', 'BN-04', row))).toBe('error');
    expect(severity(tells('cccc-2018', 'CC-04', row))).toBe('info');
    expect(severity(tells('yangpu-2018', 'YP-15', row))).toBe('warning');
    expect(severity(tells('jiaozuo-2015', 'JZ-22', row))).toBe('warning');
  });

  it('floor space has a lower end only in 中国交建, and a soft one', () => {
    const row = { 'site.area': 19, 'studio.equipment': '有', 'fund.amount': 1 };
    expect(severity(tells('cccc-2018', 'CC-07', row))).toBe('info');
    expect(tells('cccc-2018', 'CC-07', { ...row, 'site.area': 20 })).toEqual([]);
    expect(tells('jiaozuo-2015', 'JZ-09', row)).toEqual([]);
    expect(tells('beijing-2011', 'BJ-04', { ...row, 'naming.date': '2011-12-01' })).toEqual([]);
  });
});
