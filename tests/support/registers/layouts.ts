import type { Layout } from './layout';

/** Registers of invented units in shapes that nobody agreed on. */
export const LAYOUTS: readonly Layout[] = [
  {
    about: 'a city: two header rows, merged county, groups, subtotals, total, footer, （单位：万元） above',
    table: `
焦作市职工技术创新工作室台账（2024年度）
填报单位：某市总工会 | | | | | | | | | 单位：万元 |
序号 | 所属县市区 | 工作室名称 | 所在单位 | 带头人 | 级别 | 命名时间 | 补助资金 | | | 备注
 | | | | | | | 应拨付 | 已拨付 | 拨付日期 |
解放区（2个）
#1 | 解放区 | 王某某技术创新工作室 | 测试机械厂 | 王某某 | 市级 | 2018.4.20 | #1 | #1 | 2018-5-1 |
#2 | | 李某技术创新工作室 | 测试化工有限公司 | 李 某 | 省级 | #43210 | #2 | 2万元 | 2018-5-1 |
 | 小计 | | | | | | #3 | #3 | |
山阳区（1个）
#3 | 山阳区 | 职工技术创新工作室 | 测试电力公司 | 赵某某 | 市级 | 20180420 | #1 | | |
 | 小计 | | | | | | #1 | #0 | |
合  计 | | 3个 | | | | | #4 | #3 | |

填表人：钱某 | | | 审核人： | | | | 填表日期：2024年12月1日`,
    merges: [
      'A1:K1',
      'A3:A4',
      'B3:B4',
      'C3:C4',
      'D3:D4',
      'E3:E4',
      'F3:F4',
      'G3:G4',
      'H3:J3',
      'K3:K4',
      'A5:K5',
      'B6:B7',
      'A9:K9',
    ],
    header: [3, 4],
    fields: {
      ...{ A: 'seq', B: 'studio.supervisingUnion', C: 'studio.name', D: 'studio.unit', E: 'leader.name' },
      ...{
        F: 'naming.level',
        G: 'naming.date',
        H: 'subsidy.entitled',
        I: 'subsidy.amount',
        J: 'subsidy.date',
        K: 'note',
      },
    },
    units: { H: 10000, I: 10000 },
    studios: [6, 7, 10],
    skipped: { 5: 'group', 8: 'subtotal', 9: 'group', 11: 'subtotal', 12: 'total', 14: 'footer' },
    lastRow: 12,
  },
  {
    about: 'a company: one header row in the middle of the sheet, many columns, traps side by side',
    at: 'C20',
    table: `
档案编号 | 创新工作室名称 | 所在单位 | 推荐单位 | 命名单位 | 领衔人 | 领衔人最高荣誉 | 技术职称 | 技术等级 | 专业领域 | 工作室类型 | 创建日期 | 命名日期 | 成员总数（人） | 场所面积(㎡) | 获奖等级 | 负责人签名
GH-001 | 王某某劳模创新工作室 | 测试一公司 | 测试集团工会 | 中国交建 | 王某某 | 全国劳动模范 | 高级工程师 | 高级技师 | 桥梁 | 技术攻关 | 20160301 | 20180420 | #8 | #35 | 省部级 | 王某
GH-002 | 李某某工匠人才创新工作室 | 测试二公司 | 测试集团工会 | 中国交建 | 李某某 | 省五一劳动奖章 | 工程师 | 技师 | 疏浚 | 技能传授 | 20150601 | 20180420 | 12人 | 20㎡ | 国家级 | 李某
GH-003 | 赵某创新工作室 | 测试三公司 | 测试集团工会 | 中国交建 | 赵 某 | 技术能手 | 技师 | 高级工 | 航道 | 其他 | 20170101 | 20190510 | #3 | #18 | 地市级 | 赵某`,
    header: [20],
    fields: {
      ...{
        C: null,
        D: 'studio.name',
        E: 'studio.unit',
        F: 'application.recommender',
        G: 'naming.body',
        H: 'leader.name',
      },
      ...{
        I: 'leader.honour',
        J: 'leader.title',
        K: 'leader.skill',
        L: 'studio.field',
        M: 'studio.kind',
        N: 'studio.created',
      },
      ...{ O: 'naming.date', P: 'studio.memberCount', Q: 'site.area', R: null, S: null },
    },
    studios: [21, 22, 23],
    questions: [],
  },
  {
    about: 'three header rows and a line of column numbers',
    table: `
职工创新工作室情况汇总表
序号 | 基本情况 | | | | 带头人情况 | | | 经费情况 | |
 | 名称 | 所在单位 | 命名情况 | | 姓名 | 职称 | 电话 | 投入金额（万元） | 经费来源 | 补助金额（元）
 | | | 级别 | 时间 | | | | | |
#1 | #2 | #3 | #4 | #5 | #6 | #7 | #8 | #9 | #10 | #11
#1 | 王某某创新工作室 | 测试纺织厂 | 市级 | 2019年5月 | 王某某 | 工程师 | 0391-0000000 | #2 | 单位 | #10000
#2 | 李某某创新工作室 | 测试医院 | 国家级 | 2020年5月 | 李某某 | 主任医师 | 0391-0000001 | #5 | 单位、工会 | #30000`,
    merges: [
      'A1:K1',
      'A2:A4',
      'B2:E2',
      'F2:H2',
      'I2:K2',
      'D3:E3',
      'B3:B4',
      'C3:C4',
      'F3:F4',
      'G3:G4',
      'H3:H4',
      'I3:I4',
      'J3:J4',
      'K3:K4',
    ],
    header: [2, 3, 4],
    fields: {
      ...{ A: 'seq', B: 'studio.name', C: 'studio.unit', D: 'naming.level', E: 'naming.date', F: 'leader.name' },
      ...{ G: 'leader.title', H: 'leader.phone', I: 'fund.amount', J: 'fund.source', K: 'subsidy.amount' },
    },
    units: { I: 10000, K: 1 },
    studios: [6, 7],
    skipped: { 5: 'header' },
  },
  {
    about: 'groups by level without merged cells, numbering that begins anew, notes below',
    table: `
 | 某某市劳模创新工作室名册
序号 | 工作室名称 | 单位 | 负责人 | 命名年份
 | 一、国家级（1个） | | |
1 | 王某某劳模创新工作室 | 测试钢铁公司 | 王某某 | 2014年
 | 二、省级（2个） | | |
1 | 李某某劳模创新工作室 | 测试铝业公司 | 李某某 | 2015年
2 | 智铝精研创新工作室 | 测试铝业公司 | 赵某、钱某 | 2016年

三 | 市级 | | |
1 | 孙某某劳模工作室 | 测试中学 | 孙某某 | 2018年
注：1.排名不分先后。
2.本表数据截至2024年底，由各县市区工会报送，如有变动请及时与市总工会联系更正并书面说明。`,
    header: [2],
    fields: { A: 'seq', B: 'studio.name', C: 'studio.unit', D: 'leader.name', E: 'naming.date' },
    studios: [4, 6, 7, 10],
    skipped: { 3: 'group', 5: 'group', 8: 'blank', 9: 'group', 11: 'note', 12: 'note' },
    lastRow: 10,
  },
  {
    about: 'printed pages: title, unit line and header again after each page, 本页小计',
    table: `
某某县创新工作室登记表
填报单位（盖章）： | | | |
编号 | 创新工作室名称 | 工作单位 | 领军人物 | 资助金额
1 | 王某某创新工作室 | 测试水泥厂 | 王某某 | 10000元
2 | 李某某创新工作室 | 测试供电所 | 李某某 | 10000元
本页小计 | | | | 20000元
第1页 | | | |
某某县创新工作室登记表
填报单位（盖章）： | | | |
编号 | 创新工作室名称 | 工作单位 | 领军人物 | 资助金额
3 | 赵某某创新工作室 | 测试水务公司 | 赵某某 | 1万元
总计 | | | | 30000元
制表：钱某 | | 审核：孙某 | |`,
    header: [3],
    fields: { A: 'seq', B: 'studio.name', C: 'studio.unit', D: 'leader.name', E: 'subsidy.amount' },
    studios: [4, 5, 11],
    skipped: { 6: 'subtotal', 7: 'footer', 8: 'title', 9: 'title', 10: 'header', 12: 'total', 13: 'footer' },
    lastRow: 12,
  },
  {
    about: 'two tables side by side: only the first is the register',
    table: `
序号 | 工作室名称 | 所在单位 | 带头人 | 级别 | | 序号 | 姓名 | 单位 | 金额
1 | 王某某技术创新工作室 | 测试机床厂 | 王某某 | 市级 | | 1 | 张某 | 测试机床厂 | 500
2 | 李某某技术创新工作室 | 测试轮胎厂 | 李某某 | 县级 | | 2 | 刘某 | 测试轮胎厂 | 300
 | | | | | | 3 | 陈某 | 测试轮胎厂 | 200`,
    header: [1],
    fields: { A: 'seq', B: 'studio.name', C: 'studio.unit', D: 'leader.name', E: 'naming.level' },
    studios: [2, 3],
    lastRow: 3,
  },
  {
    about: 'a member list below the register is another table',
    table: `
工作室名称 | 所在单位 | 领衔人 | 命名日期
王某某创新工作室 | 测试港务局 | 王某某 | 2018/8/2
李某某创新工作室 | 测试船厂 | 李某某 | 2018/8/2

成员名册 | | |
姓名 | 性别 | 学历 | 所在部门
张某某 | 男 | 本科 | 技术部
刘某某 | 女 | 大专 | 工程部`,
    header: [1],
    fields: { A: 'studio.name', B: 'studio.unit', C: 'leader.name', D: 'naming.date' },
    studios: [2, 3],
    lastRow: 3,
  },
  {
    about: 'studios over two rows: payments in instalments, merged and unmerged; one name with two namings',
    table: `
序号 | 工作室名称 | 所在单位 | 带头人 | 级别 | 命名时间 | 拨付金额 | 拨付时间
#1 | 王某某技术创新工作室 | 测试酒厂 | 王某某 | 市级 | 2018年4月 | 5000 | 2018年5月
 | | | | | | 5000 | 2018年9月
#2 | 李某某技术创新工作室 | 测试糖厂 | 李某某 | 市级 | 2018年4月 | 6000 | 2018年5月
 | | | | | | 4000 | 2018年9月
#3 | 赵某某技术创新工作室 | 测试药厂 | 赵某某 | 市级 | 2015年4月 | 10000 | 2015年5月
#4 | | | | 省级 | 2018年4月 | 20000 | 2018年5月`,
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3', 'B6:B7', 'C6:C7', 'D6:D7'],
    header: [1],
    fields: {
      ...{ A: 'seq', B: 'studio.name', C: 'studio.unit', D: 'leader.name' },
      ...{ E: 'naming.level', F: 'naming.date', G: 'subsidy.amount', H: 'subsidy.date' },
    },
    studios: [2, 4, 6, 7],
  },
  {
    about: 'no numbering, unit first, missing names, blank rows in between',
    table: `
单位全称 | 被命名工作室 | 层级 | 牵头人 | 授牌时间 | 场地面积（平方米） | 说明
测试矿务局 | 王某某创新工作室 | 省级 | 王某某 | 2015-06 | 120 |
测试勘探院 | | 市级 | 李某某 | 2017-06 | 60 |

测试林场 | 赵某某创新工作室 | 市级 | | 2017-06 | 20平米 | 带头人调离
 | 钱某某创新工作室 | 县级 | 钱某某 | 2019-06 | |`,
    header: [1],
    fields: {
      ...{ A: 'studio.unit', B: 'studio.name', C: 'naming.level', D: 'leader.name' },
      ...{ E: 'naming.date', F: 'site.area', G: 'note' },
    },
    studios: [2, 3, 5, 6],
    skipped: { 4: 'blank' },
  },
  {
    about: 'the leader and a contact person both have a name and a telephone',
    table: `
序号 | 工作室 | 所在单位 | 领衔人情况 | | | | 联系人 | | 备注
 | | | 姓名 | 性别 | 出生年月 | 联系电话 | 姓名 | 联系电话 |
1 | 王某某创新工作室 | 测试银行 | 王某某 | 男 | 1970年3月 | 000-0001 | 张某 | 000-0002 |
2 | 李某某创新工作室 | 测试邮局 | 李某某 | 女 | 1980.5 | 000-0003 | 刘某 | 000-0004 |`,
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1', 'H1:I1', 'J1:J2'],
    header: [1, 2],
    fields: {
      ...{ A: 'seq', B: 'studio.name', C: 'studio.unit', D: 'leader.name', E: 'leader.sex', F: 'leader.birth' },
      ...{ G: 'leader.phone', H: null, I: null, J: 'note' },
    },
    studios: [3, 4],
  },
  {
    about: 'the telephone beside the contact person is not the leader’s',
    table: `
工作室名称 | 所在单位 | 带头人 | 联系人 | 联系电话
王某某创新工作室 | 测试电厂 | 王某某 | 张某 | 000-0001
李某某创新工作室 | 测试水厂 | 李某某 | 刘某 | 000-0002`,
    header: [1],
    fields: { A: 'studio.name', B: 'studio.unit', C: 'leader.name', D: null, E: null },
    studios: [2, 3],
  },
  {
    about: 'headers with line breaks, blanks between characters, stars, hints and units',
    table: `
*工作室名称⏎（必填） | 所 在 单 位 | 带头人⏎姓名 | 级  别 | 命名⏎日期⏎（如20180420） | 补助⏎金额⏎（万元） | 场所面积/㎡ | 成员人数（人） | 管理台帐（有/无）
王某某技术创新工作室 | 测试锅炉厂 | 王某某 | 市级 | 20180420 | 1 | 30 | 8 | 有
李某某技术创新工作室 | 测试阀门厂 | 李某某 | 市级 | 20180420 | 1 | 25 | 6 | 无`,
    header: [1],
    fields: {
      ...{ A: 'studio.name', B: 'studio.unit', C: 'leader.name', D: 'naming.level', E: 'naming.date' },
      ...{ F: 'subsidy.amount', G: 'site.area', H: 'studio.memberCount', I: 'ledger.management' },
    },
    units: { F: 10000 },
    studios: [2, 3],
  },
  {
    about: 'a form prepared for 5 rows of which 2 are used; total on top; formulas that give 0',
    table: `
序号 | 工作室名称 | 申报单位 | 带头人 | 应补助 | 实拨 | 实拨日期
合计 | | | | #20000 | #10000 |
#1 | 王某某技术创新工作室 | 测试轴承厂 | 王某某 | #10000 | #10000 | 2019.1
#2 | 李某某技术创新工作室 | 测试齿轮厂 | 李某某 | #10000 | #0 |
#3 | | | | #0 | #0 |
#4 | | | | #0 | #0 |
#5 | | | | #0 | #0 |`,
    header: [1],
    fields: {
      ...{ A: 'seq', B: 'studio.name', C: 'studio.unit', D: 'leader.name', E: 'subsidy.entitled' },
      ...{ F: 'subsidy.amount', G: 'subsidy.date' },
    },
    studios: [3, 4],
    skipped: { 2: 'total' },
    lastRow: 4,
  },
  {
    about: 'two columns for one field, none for the leader',
    table: `
序号 | 工作室名称 | 所在单位 | 命名级别 | 命名时间 | 授牌时间 | 领办同志
1 | 王某某技术创新工作室 | 测试面粉厂 | 市级 | 2018.4 | 2018.5 | 王某某
2 | 李某某技术创新工作室 | 测试乳品厂 | 市级 | 2018.4 | 2018.5 | 李某某
3 | 赵某某技术创新工作室 | 测试饲料厂 | 省级 | 2019.4 | 2019.5 | 赵某某`,
    header: [1],
    fields: { A: 'seq', B: 'studio.name', C: 'studio.unit', D: 'naming.level', E: 'naming.date', F: null, G: null },
    studios: [2, 3, 4],
    questions: ['naming.date E F → E', 'leader.name ? G'],
  },
  {
    about: 'a name column under an unknown word, known by its cells',
    table: `
序号 | 入围对象 | 所在单位 | 带头人 | 级别
1 | 王某某技术创新工作室 | 测试玻璃厂 | 王某某 | 市级
2 | 李某某技术创新工作室 | 测试陶瓷厂 | 李某某 | 市级
3 | 赵某某技术创新工作室 | 测试砖瓦厂 | 赵某某 | 省级`,
    header: [1],
    fields: { A: 'seq', B: 'studio.name', C: 'studio.unit', D: 'leader.name', E: 'naming.level' },
    studios: [2, 3, 4],
  },
  {
    about: 'parents over blanks without merged cells; ledgers; naming; a narrow empty column in between',
    table: `
序号 | 工作室名称 | 所在单位 | 带头人 | 命名情况 | | | | | 台账建立情况 | | | 补助资金（元） | |
 | | | | 级别 | 单位 | 时间 | 文号 | | 创建活动 | 创新成果 | 成员发展 | 标准 | 金额 | 日期
1 | 王某某技术创新工作室 | 测试印刷厂 | 王某某 | 市级 | 某市总工会 | 2018.4.20 | 某工发〔2018〕1号 | | √ | √ | × | 10000 | 10000 | 2018.6
2 | 李某某技术创新工作室 | 测试包装厂 | 李某某 | 省级 | 某省总工会 | 2018.4.20 | 某工发〔2018〕2号 | | √ | × | √ | 20000 | 20000 | 2018.6`,
    header: [1, 2],
    fields: {
      ...{ A: 'seq', B: 'studio.name', C: 'studio.unit', D: 'leader.name', E: 'naming.level', F: 'naming.body' },
      ...{ G: 'naming.date', H: 'naming.document', J: 'ledger.activities', K: 'ledger.results' },
      ...{ L: 'ledger.development', M: 'subsidy.entitled', N: 'subsidy.amount', O: 'subsidy.date' },
    },
    studios: [3, 4],
  },
  {
    about: 'group lines that carry their own sums, totals in words, county money beside the city’s',
    table: `
县（市、区） | 工作室名称 | 所在单位 | 带头人姓名 | 等级 | 市级补助金额 | 县（市、区）配套资金 | 考核结果
解放区 | | | | | 20000 | 10000 |
 | 王某某技术创新工作室 | 测试食品厂 | 王某某 | 市级 | 10000 | 10000 | 合格
 | 李某某技术创新工作室 | 测试饮料厂 | 李某某 | 市级 | 10000 | 0 | 合格
山阳区 | | | | | 20000 | 10000 |
 | 赵某某技术创新工作室 | 测试服装厂 | 赵某某 | 省级 | 20000 | 10000 | 优秀
全市合计：3个 | | | | | 40000 | 20000 |`,
    header: [1],
    fields: {
      ...{ A: 'studio.supervisingUnion', B: 'studio.name', C: 'studio.unit', D: 'leader.name', E: 'naming.level' },
      ...{ F: 'subsidy.amount', G: 'subsidy.countyAmount', H: 'assessment.result' },
    },
    studios: [3, 4, 6],
    skipped: { 2: 'group', 5: 'group', 7: 'total' },
  },
  {
    about: 'a header without rows',
    table: `
某某区劳模创新工作室登记表
序号 | 工作室名称 | 所在单位 | 带头人 | 命名时间`,
    header: [2],
    fields: { A: 'seq', B: 'studio.name', C: 'studio.unit', D: 'leader.name', E: 'naming.date' },
    studios: [],
    lastRow: 2,
  },
  {
    about: 'marks against columns that say 类别; amounts in thousands are left alone; the union in 所属单位',
    table: `
序号 | 名称 | 所属单位 | 工作单位 | 工作室负责人 | 类别 | 扶持资金（千元） | 创建时间 | 认定时间
1 | 王某某创新工作室 | 某区教育工会 | 测试小学 | 王某某 | 职工创新工作室 | 10 | 2017-3-1 10:22:31 | 2018.3
2 | 李某某创新工作室 | 某区卫生工会 | 测试医院 | 李某某 | 劳模创新工作室 | 10 | 2017-3-1 10:25:02 | 2018.3
3 | 赵某某创新工作室 | 某区机关工会 | 测试中心 | 赵某某 | 班组长创新工作室 | 10 | 2017-3-1 10:31:44 | 2018.3`,
    header: [1],
    fields: {
      ...{ A: 'seq', B: 'studio.name', C: 'studio.supervisingUnion', D: 'studio.unit', E: 'leader.name' },
      ...{ F: 'studio.mode', G: null, H: null, I: 'naming.date' },
    },
    studios: [2, 3, 4],
  },
  {
    about: 'a template: units and formats in the header with colons, an example row, seals without colons',
    table: `
序号 | 工作室名称（填写全称） | 所在单位 | 带头人姓名及职务 | 命名时间（格式：20180420） | 补助金额（单位：元） | 补助情况 | 层级
示例 | 某某技术创新工作室 | 某某公司 | 某某某 | 20180420 | 10000 | 已拨付 | 市级
1 | 王某某技术创新工作室 | 测试车辆厂 | 王某某 | 20180420 | 10000 | 已拨付 | 市级
2 | 李某某技术创新工作室 | 测试线路厂 | 李某某 | 20180420 | 10000 | 未拨付 | 市级
3 | 赵某某技术创新工作室 | 测试信号厂 | 赵某某 | 20180420 | 10000 | 已拨付 | 市级
 | | | | | 30000 | |
单位负责人（签字） | | | 填表人 | | | |
 | | | | | | 2024年12月1日 |`,
    header: [1],
    fields: {
      ...{ A: 'seq', B: 'studio.name', C: 'studio.unit', D: 'leader.name', E: 'naming.date' },
      ...{ F: 'subsidy.amount', G: null, H: 'naming.level' },
    },
    studios: [3, 4, 5],
    skipped: { 2: 'note', 6: 'note', 7: 'footer', 8: 'footer' },
    lastRow: 5,
  },
  {
    about: 'levels under 类别; numbers without a header, also in rows not yet used; remarks below the total',
    table: `
 | 工作室名称 | 所在单位 | 带头人 | 类别 | 命名时间及文号
1 | 王某某技术创新工作室 | 测试航空厂 | 王某某 | 市级 | 2018年4月 某工发〔2018〕1号
2 | 李某某技术创新工作室 | 测试航天厂 | 李某某 | 省级 | 2018年4月 某工发〔2018〕1号
3 | 赵某某技术创新工作室 | 测试船舶厂 | 赵某某 | 县级 | 2018年4月 某工发〔2018〕1号
4 | | | | |
5 | | | | |
合计 | 3个 | | | |
其中：省级 | 1个 | | | |
市级 | 1个 | | | |`,
    header: [1],
    fields: { A: null, B: 'studio.name', C: 'studio.unit', D: 'leader.name', E: 'naming.level', F: null },
    studios: [2, 3, 4],
    skipped: { 5: 'blank', 6: 'blank', 7: 'total', 8: 'note', 9: 'note' },
    lastRow: 7,
  },
  {
    about: 'a further payment with a remark such as 第二批 or with nothing but amount and day is no group and no sum',
    table: `
序号 | 工作室名称 | 所在单位 | 带头人 | 级别 | 命名时间 | 实际拨付 | 拨付时间 | 说明
1 | 王某某技术创新工作室 | 测试机床厂 | 王某某 | 省级 | 2019年4月 | #10000 | #43617 | 第一批
 | | | | | | #10000 | #43983 | 第二批
2 | 李某某技术创新工作室 | 测试热电厂 | 李某某 | 省级 | 2019年4月 | #10000 | #43617 |
 | | | | | | #10000 | #43983 |
 | | | | | | #40000 | |`,
    header: [1],
    fields: {
      ...{ A: 'seq', B: 'studio.name', C: 'studio.unit', D: 'leader.name', E: 'naming.level' },
      ...{ F: 'naming.date', G: 'subsidy.amount', H: 'subsidy.date', I: 'note' },
    },
    studios: [2, 4],
    skipped: { 6: 'note' },
  },
  {
    about: 'headers in two languages, ticks under short names of ledgers',
    table: `
No | Studio 工作室名称 | Unit 所在单位 | Leader⏎领衔人 | Team人数 | Area 面积㎡ | 五个台账 | | | | | 工作室等级
 | | | | | | 管理台账 | 活动台账 | 成果台账 | 成员台账 | 经费台账 |
1 | 王某某创新工作室 | 测试一公司 | 王某某 | 9 | 36 | √ | √ | × | √ | √ | 公司级
2 | 李某某创新工作室 | 测试二公司 | 李某某 | 6 | 22.5 | √ | √ | √ | √ | √ | 公司级
3 | 赵某某创新工作室 | 测试三公司 | 赵某某 | 5 | 20 | √ | √ | √ | √ | √ | 公司级`,
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:F2', 'G1:K1', 'L1:L2'],
    header: [1, 2],
    fields: {
      ...{ A: 'seq', B: 'studio.name', C: 'studio.unit', D: 'leader.name', E: 'studio.memberCount', F: 'site.area' },
      ...{ G: 'ledger.management', H: 'ledger.activities', I: 'ledger.results', J: 'ledger.development' },
      ...{ K: 'ledger.spending', L: 'naming.level' },
    },
    studios: [3, 4, 5],
  },
  {
    about: 'the unit under a word for whom it belongs to, when no other column says it',
    table: `
序号 | 二级单位 | 项目部 | 创新工作室名称 | 领军人 | 命名日期 | 首批拨付 | 二批拨付 | 拨付合计
1 | 测试一公司 | 某桥项目 | 王某某创新工作室 | 王某某 | 2018-11-1 | #30000 | #20000 | #50000
2 | 测试二公司 | 某港项目 | 李某某创新工作室 | 李某某 | 2019-11-1 | #50000 | | #50000
3 | 测试二公司 | 某路项目 | 赵某某创新工作室 | 赵某某 | 2019-11-1 | #50000 | | #50000`,
    header: [1],
    fields: {
      ...{ A: 'seq', B: 'studio.unit', C: null, D: 'studio.name', E: 'leader.name', F: 'naming.date' },
      ...{ G: null, H: null, I: 'subsidy.amount' },
    },
    studios: [2, 3, 4],
  },
  {
    about: 'words that nobody listed: known by their parts and by their cells',
    table: `
№ | 工作室⏎称谓 | 创建⏎单位 | 首席技师 | 命名⏎级别 | 被市总命名时间 | 专项⏎补助 | 到位⏎时间 | 团队（人） | 年度立项 | 何时获何种荣誉
1 | 王某某技术创新工作室 | 测试焦化 | 王某某 | 市级 | 2018.5 | 1万元 | 2018.8 | 9 | 3 | 2015年全国劳模
2 | 李某某技术创新工作室 | 测试焦化 | 李某某 | 市级 | 2018.5 | 1万元 | 2018.8 | 6人 | 2项 | 无
3 | 赵某某技术创新工作室 | 测试陶瓷 | 赵某某 | 省级 | 2018.5 | 2万元 | 2018.8 | 7 | 1 | 2017年省劳模`,
    header: [1],
    fields: {
      ...{ A: 'seq', B: 'studio.name', C: 'studio.unit', D: 'leader.name', E: 'naming.level', F: 'naming.date' },
      ...{ G: 'subsidy.amount', H: 'subsidy.date', I: 'studio.memberCount', J: 'project.count', K: 'leader.honour' },
    },
    studios: [2, 3, 4],
  },
];
