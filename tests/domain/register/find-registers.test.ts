import type { CellValue } from '../../../src/domain/cell/cell-value';
import type { Grid } from '../../../src/domain/cell/grid';
import { findRegisters } from '../../../src/domain/register/find-registers';
import { gridOf } from '../../support/registers/layout';
import { LAYOUTS } from '../../support/registers/layouts';

const table = (sheet: string, text: string): Grid => ({
  sheet,
  values: text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell): CellValue => cell.trim())),
  merges: [],
});

const REGISTER = table(
  '登记',
  `序号|工作室名称|所在单位|领衔人|级别|命名时间|备注
   1|王某某创新工作室|测试一厂|王某某|市级|2018.4|
   2|李某某创新工作室|测试二厂|李某某|省级|2018.4|
   3|赵某某创新工作室|测试三厂|赵某某|市级|2018.4|`,
);
const ACTIVITIES = table(
  '创建活动台账',
  `日期|工作室名称|活动类型|活动内容|参加人数|佐证
   2018.4|王某某创新工作室|技术攻关|难题会诊|8|照片
   2018.5|王某某创新工作室|技能培训|培训|20|照片
   2018.6|李某某创新工作室|技能培训|培训|12|照片`,
);
const MEMBERS = table(
  '成员名单',
  `工作室名称|姓名|性别|出生年月|学历|技术职称|所在部门|主要分工
   王某某创新工作室|王某某|男|1970.3|本科|工程师|技术部|总体
   王某某创新工作室|张某|男|1980.3|本科|工程师|技术部|设计
   李某某创新工作室|李某某|女|1975.3|本科|工程师|技术部|总体`,
);
const RESULTS = table(
  '创新成果台账',
  `工作室名称|成果名称|成果类型|完成日期|认定部门|专利号
   王某某创新工作室|测试装置|实用新型|2018.9|某局|000`,
);
const SPEND = table(
  '经费使用台账',
  `日期|工作室名称|名称|数量|单价|金额|凭证号
   2018.9|王某某创新工作室|工具|2|100|200|001`,
);
const PAYMENTS = table(
  '2018年拨付明细',
  `序号|工作室名称|所在单位|拨付金额|拨付日期|收款账户|开户行|账号
   1|王某某创新工作室|测试一厂|10000|2018.9|测试一厂工会|某银行|000
   2|李某某创新工作室|测试二厂|20000|2018.9|测试二厂工会|某银行|000`,
);
const CHECK_RESULT = table(
  '检查结果',
  `工作室|单元格|严重程度|问题|现值|建议|条款
   王某某创新工作室|K9|错误|金额不符|3万元|10000|第二十条`,
);
const FORM = table(
  '申报表-王某某',
  `中国交建劳模（工匠人才）创新工作室申报审批表
   工作室名称|王某某创新工作室|创建日期|20160301
   所在单位|测试一公司|命名单位|
   专业领域|桥梁|命名日期|
   工作室类型|技术攻关|成员总数/场所面积|8/30
   姓名|王某某|性别|男|出生年月|197003`,
);
const HELP = table('填表说明', `填表说明\n1.工作室名称应填写全称。\n2.日期统一使用“20180420”格式。`);

describe('findRegisters', () => {
  it('takes the register among ledgers, lists, results and forms, and is sure', () => {
    const sheets = [HELP, ACTIVITIES, MEMBERS, RESULTS, SPEND, PAYMENTS, CHECK_RESULT, FORM, REGISTER];
    const [best, ...others] = findRegisters(sheets);
    expect([best?.sheet, best?.sure]).toEqual(['登记', true]);
    expect(others.map(({ sure }) => sure)).not.toContain(true);
  });

  it.each(
    [ACTIVITIES, MEMBERS, RESULTS, SPEND, PAYMENTS, CHECK_RESULT, FORM, HELP].map(
      (grid) => [grid.sheet, grid] as const,
    ),
  )('does not take %s for a register', (_, grid) => expect(findRegisters([grid])).toEqual([]));

  it.each(LAYOUTS.map((layout) => [layout.about, layout] as const))('is sure of: %s', (_, layout) => {
    expect(findRegisters([HELP, gridOf(layout), MEMBERS]).map(({ sheet, sure }) => [sheet, sure])).toEqual([
      ['台账', true],
    ]);
  });

  it('does not choose between two registers', () => {
    const found = findRegisters([REGISTER, { ...REGISTER, sheet: '2017年登记' }]);
    expect(found.map(({ sure }) => sure)).toEqual([false, false]);
  });

  it('says what made it believe', () => {
    const [best] = findRegisters([REGISTER]);
    expect(best?.why.fields).toEqual(
      expect.arrayContaining(['studio.name', 'studio.unit', 'leader.name', 'naming.level']),
    );
    expect(best?.why.traits).toMatchObject({ foreign: 0, repeated: 0 });
  });

  it('finds nothing in empty sheets', () => {
    expect(findRegisters([])).toEqual([]);
    expect(findRegisters([{ sheet: '空', values: [], merges: [] }])).toEqual([]);
    expect(findRegisters([{ sheet: '空', values: [[], ['', ' ']], merges: [] }])).toEqual([]);
  });
});
