import type { Field } from '../field';

/** A family of header words: every head with every tail. */
export interface WordFamily {
  readonly field: Field;
  readonly heads: string;
  readonly tails: string;
}

const WHEN = '日期 时间 年月 年月日 年份 年度';
const PAY =
  '拨付 补助 拨款 实拨 已拨 下拨 划拨 发放 到账 支付 付款 资助 扶持 奖补 补贴 实际拨付 资金拨付 补助拨付 经费拨付 补助资金拨付 资金到账 补助发放 款项拨付';
const NAME = '命名 授牌 认定 授予 命名授牌 命名(授牌) 命名/授牌 命名认定 确认 评定 授称';
const MONEY = '金额 资金 款 经费 数额 额 款项 金额合计';
const LEADER =
  '领衔人 带头人 领军人物 领军人 牵头人 领头人 领办人 主持人 工作室负责人 工作室领衔人 工作室带头人 技术带头人 创新带头人 领衔人员 首席 首席技师';

/** Header words that people build by themselves; a word that the lists spell out keeps the meaning given there. */
export const WORD_FAMILIES: readonly WordFamily[] = [
  { field: 'subsidy.date', heads: PAY, tails: WHEN },
  { field: 'subsidy.payer', heads: PAY, tails: '单位 部门 工会 机构 来源' },
  {
    field: 'subsidy.entitled',
    heads: '应拨 应补 应补助 应发 应付 应拨付 应划拨 应下拨 应资助 核定 核定补助 标准',
    tails: MONEY,
  },
  { field: 'subsidy.entitled', heads: '补助 资助 扶持 奖补 补贴 拨付 支持 市级补助', tails: '标准 应拨 应补' },
  {
    field: 'subsidy.amount',
    heads:
      '已拨 实拨 已补 实补 已补助 已发 实发 已付 实付 已拨付 实际拨付 已划拨 已下拨 实际补助 已到账 拨付 到账 下拨 划拨',
    tails: MONEY,
  },
  { field: 'naming.date', heads: NAME, tails: WHEN },
  { field: 'naming.level', heads: `${NAME} 创建 工作室 现 所属`, tails: '级别 层级 等级 级次' },
  { field: 'naming.body', heads: NAME, tails: '单位 部门 机关 机构 工会 主体' },
  {
    field: 'naming.document',
    heads: NAME,
    tails: '文号 文件 文件号 文件编号 依据 文件文号 文件名称 文件名称及文号 文件及文号',
  },
  { field: 'studio.created', heads: '创建 成立 建立 组建 设立 创办 启动', tails: WHEN },
  {
    field: 'application.date',
    heads: '申报 申请 提交申报 材料报送 申报材料提交 申报材料报送 申报材料上报 申报材料递交 材料提交 材料上报 递交材料',
    tails: WHEN,
  },
  { field: 'assessment.date', heads: '考核 考评 评估 年度考核', tails: '日期 时间 年月' },
  { field: 'assessment.result', heads: '考核 考评 年度考核 评估', tails: '结果 结论 等次 等级 情况' },
  {
    field: 'filing.date',
    heads: '备案 报备 考核备案 年度备案 年底备案 年末备案 年终备案 上报备案 向上级工会备案',
    tails: WHEN,
  },
  { field: 'review.date', heads: '复核 复查 复评 复审 审核 评审 验收 评选', tails: '日期 时间 年月' },
  {
    field: 'review.siteVisit',
    heads: '实地考察 现场考察 实地走访 实地审核 实地检查 实地查看 考察',
    tails: '日期 时间 情况',
  },
  { field: 'selfcheck.date', heads: '自检 自查 定期自检 定期自查', tails: '日期 时间' },
  { field: 'leader.name', heads: LEADER, tails: '姓名 名单 名字 (姓名)' },
  {
    field: 'studio.memberCount',
    heads: '成员 团队 团队成员 工作室成员 创新团队 工作室团队 骨干成员',
    tails: '人数 总数 数量 数 总人数 人员数',
  },
  {
    field: 'site.area',
    heads: '场所 场地 工作室 活动场所 活动场地 固定场所 办公 工作场所 使用 阵地',
    tails: '面积 使用面积 总面积 建筑面积',
  },
  { field: 'plaque.date', heads: '挂牌 牌匾悬挂 揭牌', tails: '日期 时间 年月' },
  {
    field: 'studio.supervisingUnion',
    heads: '所属 归口 主管 上级 隶属 所在',
    tails: '工会 县市区 县区 区县 县(市、区) 县(市区) 街道 街镇 镇街 产业工会 系统 工会组织 基层工会联合会',
  },
  {
    field: 'studio.unit',
    heads: '所在 工作 领衔人所在 带头人所在 工作室所在 领衔人工作 带头人工作 依托 所属',
    tails: '单位名称 单位全称 企业 公司 企业名称 企事业单位 基层单位',
  },
];
