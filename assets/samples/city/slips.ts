import type { PlantedMistake } from '../truth';
import type { CityStudio } from './city-studio';

type Slip = Pick<PlantedMistake, 'rule' | 'severity' | 'why'> & { readonly at: keyof CityStudio };

/** What was put in on purpose: the values that differ, and what a check must say where. */
export interface SlipRow {
  readonly values: Partial<CityStudio>;
  readonly slips: readonly Slip[];
}

const jz = (id: string) => `jiaozuo-2015/JZ-${id}`;

/** By place in the register. */
export const SLIPS: Readonly<Record<number, SlipRow>> = {
  2: {
    values: { created: '2012-03-15', named: '2013-11-20', paidOn: '2014-01-10' },
    slips: [
      { at: 'named', rule: jz('01'), severity: 'info', why: '命名早于办法施行（2015年2月2日），办法未写明怎样补助' },
    ],
  },
  5: {
    values: { paid: 30000 },
    slips: [{ at: 'paid', rule: jz('38'), severity: 'error', why: '市级一次性补助为 1 万元，登记了 3 万元' }],
  },
  11: {
    values: { named: '' },
    slips: [{ at: 'named', rule: 'data/missing', severity: 'error', why: '没有填命名时间' }],
  },
  16: {
    values: { entitled: 10000, paid: 10000, paidOn: '2019-11-05' },
    slips: [
      { at: 'entitled', rule: jz('38'), severity: 'error', why: '县级命名没有市总工会的补助' },
      { at: 'paid', rule: jz('38'), severity: 'error', why: '县级命名没有市总工会的补助' },
    ],
  },
  18: {
    values: { named: '2019-2-30', paidOn: '2019-04-20' },
    slips: [{ at: 'named', rule: 'data/impossible-date', severity: 'error', why: '二月没有 30 日' }],
  },
  20: {
    values: {
      name: '罗霜降技术创新工作室',
      unit: '示例陶瓷厂',
      leader: '罗霜降',
      created: '2018-01-15',
      named: '2020-12-08',
      paidOn: '2021-02-05',
    },
    slips: [{ at: 'paid', rule: jz('38'), severity: 'info', why: '同一工作室先市级后省级，晋级后怎样补助文件未写明' }],
  },
  22: {
    values: { paidOn: '2091-06-15' },
    slips: [{ at: 'paidOn', rule: 'data/future-date', severity: 'error', why: '拨付日期在以后，应为 2019 年' }],
  },
  32: {
    values: { created: '2023-03-01' },
    slips: [{ at: 'named', rule: 'data/date-order', severity: 'warning', why: '创建晚于命名（这一行是隐藏的）' }],
  },
  35: {
    values: { leader: '', name: '虚构环卫处职工技术创新工作室' },
    slips: [{ at: 'leader', rule: 'data/missing', severity: 'error', why: '没有填带头人' }],
  },
  38: {
    values: { level: '特级' },
    slips: [{ at: 'level', rule: 'data/unknown-word', severity: 'error', why: '文件中没有“特级”' }],
  },
  43: {
    values: { paidOn: '2016-03-10', named: '2016-04-26', created: '2014-12-01' },
    slips: [{ at: 'paid', rule: 'data/date-order', severity: 'warning', why: '拨付早于命名' }],
  },
  46: {
    values: { paid: '待定' },
    slips: [{ at: 'paid', rule: 'data/unreadable-money', severity: 'error', why: '“待定”不是金额' }],
  },
  51: {
    values: { name: '沈晓钟劳模工作室' },
    slips: [
      {
        at: 'name',
        rule: jz('22'),
        severity: 'warning',
        why: '名称不是“职工技术创新工作室”或“带头人姓名＋技术创新工作室”',
      },
    ],
  },
  53: {
    values: { plaque: '60cm×50cm' },
    slips: [{ at: 'plaque', rule: jz('28'), severity: 'warning', why: '牌匾统一为 60cm×40cm' }],
  },
  56: {
    values: { members: 0 },
    slips: [{ at: 'members', rule: jz('05'), severity: 'error', why: '要有创新团队，人数填了 0' }],
  },
  57: {
    values: { county: 5000 },
    slips: [{ at: 'county', rule: jz('39'), severity: 'info', why: '县市区支持原则上不少于 1 万元' }],
  },
  59: {
    values: { paid: '', paidOn: '' },
    slips: [{ at: 'paid', rule: jz('38'), severity: 'warning', why: '已命名，没有拨付记录' }],
  },
};
