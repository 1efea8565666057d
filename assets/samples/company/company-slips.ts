import type { PlantedMistake } from '../truth';
import type { CompanyStudio } from './company-studio';

type Slip = Pick<PlantedMistake, 'rule' | 'severity' | 'why'> & { readonly at: keyof CompanyStudio };

const cc = (id: string) => `cccc-2018/CC-${id}`;

/** Values as people type them: readable and right. By place in the register. */
export const COMPANY_SPELLINGS: Readonly<Record<number, Partial<CompanyStudio>>> = {
  1: { created: '20180420', subsidy: '5万元' },
  2: { named: '2019年10月18日', area: '36㎡' },
  6: { members: '十一人' },
  12: { paidOn: '2020.12.18', area: '40平方米' },
  13: { copies: '一式两份' },
  17: { created: '2019年4月', members: '9人' },
};

/** What was put in on purpose. By place in the register. */
export const COMPANY_SLIPS: Readonly<Record<number, { values: Partial<CompanyStudio>; slips: readonly Slip[] }>> = {
  0: {
    values: { members: 2 },
    slips: [{ at: 'members', rule: cc('05'), severity: 'error', why: '团队要有 3 人以上，只有 2 人' }],
  },
  3: {
    values: { area: 15 },
    slips: [{ at: 'area', rule: cc('07'), severity: 'info', why: '场所一般不少于 20 平方米' }],
  },
  4: {
    values: { subsidy: 30000 },
    slips: [{ at: 'subsidy', rule: cc('21'), severity: 'error', why: '一次性经费支持为 5 万元' }],
  },
  5: {
    values: { applied: '2019-06-15' },
    slips: [{ at: 'applied', rule: cc('24'), severity: 'error', why: '申报材料应在 5 月底前提交' }],
  },
  7: {
    values: { honour: '', skill: '' },
    slips: [{ at: 'honour', rule: cc('03'), severity: 'error', why: '没有填领衔人的荣誉和技术等级' }],
  },
  8: {
    values: { copies: 1 },
    slips: [{ at: 'copies', rule: cc('25'), severity: 'error', why: '材料一式两份' }],
  },
  9: {
    values: { reviewed: '2019-09-12' },
    slips: [{ at: 'reviewed', rule: cc('27'), severity: 'warning', why: '考核验收在 6 至 8 月' }],
  },
  11: {
    values: { leader: '' },
    slips: [{ at: 'leader', rule: 'data/missing', severity: 'error', why: '没有填领衔人' }],
  },
  14: {
    values: { projects: 0 },
    slips: [{ at: 'projects', rule: cc('12'), severity: 'error', why: '每年至少有一项课题立项' }],
  },
  15: {
    values: { reviewed: '2020.13.5' },
    slips: [{ at: 'reviewed', rule: 'data/impossible-date', severity: 'error', why: '没有 13 月' }],
  },
  16: {
    values: { members: 3 },
    slips: [{ at: 'members', rule: cc('05'), severity: 'info', why: '3 人是否含领衔人，文件未写明' }],
  },
  18: {
    values: { subsidy: '', paidOn: '' },
    slips: [{ at: 'subsidy', rule: cc('21'), severity: 'warning', why: '已命名，没有经费支持记录' }],
  },
};
