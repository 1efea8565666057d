import { CCCC_SPENDING } from '../../../src/domain/policies/cccc-2018/spending';
import { jiaozuo2015 } from '../../../src/domain/policies/jiaozuo-2015/jiaozuo-2015';
import type { Policy } from '../../../src/domain/policies/policy';
import { YANGPU_SPENDING, YANGPU_SUPPORT } from '../../../src/domain/policies/yangpu-2018/spending';
import { judgeForbidden } from '../../../src/domain/subsidy/forbidden-purpose';
import { naming, sums, told } from '../../support/subsidies';

const policy: Policy = { ...jiaozuo2015, settings: [], spending: YANGPU_SPENDING, support: YANGPU_SUPPORT };
const HEAD = ['工作室名称', '支出日期', '支出用途', '支出金额（元）'];
const rows = [naming('甲一', '市级', '2018-04-20', 10000), naming('乙一', '市级', '2018-04-20', 10000)];
const spent = (lines: readonly (string | number)[][], on: Policy = policy) =>
  told(sums(rows, { policy: on, sheets: { 补助经费使用台账: [HEAD, ...lines] } }));

describe('purposes', () => {
  const yangpu = (text: string, travel = 'open') => judgeForbidden(text, YANGPU_SPENDING, travel)?.found.code ?? null;
  it.each([
    ['发放成员奖金', 'spending-forbidden'],
    ['优秀成员奖励', 'spending-forbidden'],
    ['节日津贴', 'spending-forbidden'],
    ['误餐补贴', 'spending-forbidden'],
    ['用扶持补贴购买书籍', null],
    ['奖励制度印刷费', null],
    ['购买材料（不含奖金）', null],
    ['赴外地差旅费', 'spending-travel-forbidden'],
    ['参加焊接培训差旅费', 'spending-travel'],
    ['培训交通住宿', 'spending-travel'],
    ['购买示波器', null],
  ])('[YP-33] %s', (text, code) => {
    expect(yangpu(text)).toBe(code);
  });

  it.each([
    ['training', null],
    ['forbidden', 'spending-travel-forbidden'],
  ])('[YP-33] travel to a training, decided as %s', (travel, code) => {
    expect(yangpu('参加培训出差', travel)).toBe(code);
  });

  it('[CC-20] 中国交建 forbids bonuses and allowances, and does not speak of travel', () => {
    const judge = (text: string) => judgeForbidden(text, CCCC_SPENDING, 'open')?.found.code ?? null;
    expect(['奖金', '岗位津贴', '差旅费', '高温补贴'].map(judge)).toEqual([
      'spending-forbidden',
      'spending-forbidden',
      null,
      null,
    ]);
  });
});

describe('a list of spendings', () => {
  it('[YP-32] [YP-33] is judged row by row', () => {
    expect(
      spent([
        ['甲一技术创新工作室', '2018-07-01', '购买工具和材料', 3000],
        ['甲一技术创新工作室', '2018-08-01', '成员奖金', 2000],
        ['乙一技术创新工作室', '2018-09-01', '其他', 100],
      ]),
    ).toEqual(['补助经费使用台账!C3 error spending-forbidden', '补助经费使用台账!C4 info spending-unlisted']);
  });

  it('[YP-31] more than was paid, at the last of the spendings', () => {
    expect(
      spent([
        ['甲一技术创新工作室', '2018-07-01', '购买设备', 8000],
        ['甲一技术创新工作室', '2018-08-01', '购买设备', 2000.01],
        ['乙一技术创新工作室', '2018-08-01', '购买设备', 10000],
      ]),
    ).toEqual(['补助经费使用台账!D3 warning spending-above']);
  });

  it('[CC-20] money for another studio', () => {
    const cccc = { ...policy, spending: CCCC_SPENDING };
    expect(
      spent(
        [
          ['丙一技术创新工作室', '2018-07-01', '购买设备', 100],
          ['甲一技术创新工作室', '2018-08-01', '代购乙一技术创新工作室设备', 100],
        ],
        cccc,
      ),
    ).toEqual(['补助经费使用台账!A2 warning spending-elsewhere', '补助经费使用台账!C3 warning spending-elsewhere']);
  });

  it('says nothing under a document that says nothing', () => {
    expect(spent([['甲一技术创新工作室', '2018-08-01', '成员奖金', 2000]], jiaozuo2015)).toEqual([]);
  });
});

describe('results put forward for support', () => {
  const sheet = (...lines: string[][]) => ({
    成果扶持申请汇总: [['工作室名称', '成果名称', '申请日期'], ...lines],
  });
  it('[YP-30] once each, in whatever year; a similar title is asked about', () => {
    const result = sums(rows, {
      policy,
      sheets: sheet(
        ['甲一技术创新工作室', '电机绕组快速检测装置', '2018-12-01'],
        ['乙一技术创新工作室', '电机绕组快速检测装置', '2018-12-01'],
        ['甲一技术创新工作室', '电机绕组 快速检测装置', '2020-12-01'],
        ['甲一技术创新工作室', '电机绕组快速检测装置的研究', '2021-12-01'],
        ['甲一技术创新工作室', '焊接机器人夹具', '2021-12-01'],
      ),
    });
    expect(told(result)).toEqual(['成果扶持申请汇总!B4 error support-twice', '成果扶持申请汇总!B5 info support-alike']);
    expect(result.sheets.supports).toEqual(['成果扶持申请汇总']);
  });
});
