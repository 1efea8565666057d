import type { FieldWords } from './field-words';

/** What short words mean under a header such as 补助资金 that spans several columns. */
export interface Context {
  readonly parent: RegExp;
  readonly words: FieldWords;
  /** True when words that are not listed here may still say what they say elsewhere. */
  readonly open: boolean;
}

const LEADER = '(?:领衔人|带头人|负责人|领军人物?|牵头人|领头人|领办人|主持人)';

/** The contexts, the most special first. Parents are in the spelling of `headerKey`. */
export const CONTEXTS: readonly Context[] = [
  { parent: /联系人|经办人|填报人|联络员|工会主席|单位负责人|法人/, open: false, words: {} },
  {
    parent: new RegExp(LEADER),
    open: true,
    words: {
      'leader.name': { names: '姓名 名字' },
      'leader.phone': { names: '电话 联系电话 手机 手机号 手机号码 联系方式' },
      'leader.specialty': { names: '专业 工种 从事专业' },
      'leader.honour': { names: '荣誉 最高荣誉 劳模荣誉 称号' },
      'leader.category': { names: '类别 类型 身份' },
      'leader.employment': { names: '在职' },
      'studio.unit': { names: '单位 工作单位 所在单位' },
    },
  },
  {
    parent: /成员|团队|骨干/,
    open: false,
    words: { 'studio.memberCount': { names: '人数 总数 数量 总人数 成员数 成员总数 成员人数 团队人数 合计' } },
  },
  {
    parent: /县.*(?:配套|补助)|区.*配套|产业.*配套/,
    open: false,
    words: { 'subsidy.countyAmount': { names: '金额 数额 已拨付 已拨 资金' } },
  },
  {
    parent: /补助|补贴|扶持|资助|奖补|支持资金|拨付|拨款|划拨/,
    open: true,
    words: {
      'subsidy.entitled': { names: '应拨付 应拨 应补 标准 核定 应付 应发 应拨数 应补助' },
      'subsidy.amount': { names: '已拨付 已拨 实拨 金额 数额 拨付 实付 实发 已拨数 实拨数 资金 已补 实补 已补助 已发' },
      'subsidy.date': { names: '日期 时间 拨付日期 年月 到账' },
      'subsidy.payer': { names: '单位 来源 拨付单位 出资单位' },
      'subsidy.countyAmount': { names: '县区 县级 县市区 配套 县区配套 县(市、区) 县市区(产业) 产业工会' },
      'subsidy.spent': { names: '已使用 使用 支出 已支出 使用金额' },
    },
  },
  {
    parent: /命名|授牌|认定/,
    open: true,
    words: {
      'naming.level': { names: '级别 等级 层级' },
      'naming.body': { names: '单位 机构 部门 机关' },
      'naming.date': { names: '日期 时间 年份 年度 年月' },
      'naming.document': { names: '文号 文件 依据' },
      'naming.kind': { names: '类别 类型 方式' },
    },
  },
  {
    parent: /牌匾|标牌|铜牌|标志/,
    open: false,
    words: {
      'plaque.size': { names: '尺寸 大小 规格' },
      'plaque.text': { names: '内容 文字 名称' },
      'plaque.signedBy': { names: '落款 落款单位' },
      'plaque.date': { names: '日期 时间 悬挂时间 挂牌时间' },
    },
  },
  {
    parent: /场所|场地|阵地/,
    open: true,
    words: {
      'site.area': { names: '面积' },
      'site.kind': { names: '类型 性质 类别 形式' },
      'site.name': { names: '地址 地点 名称 位置' },
    },
  },
  {
    parent: /台账/,
    open: false,
    words: {
      'ledger.management': { names: '管理 管理台账' },
      'ledger.activities': { names: '创建活动 活动 创建活动台账 活动台账' },
      'ledger.results': { names: '创新成果 成果 创新成果台账 成果台账' },
      'ledger.development': { names: '成员发展 成员 人员发展 成员发展台账' },
      'ledger.spending': { names: '经费使用 经费 经费使用台账' },
      'ledger.evidence': { names: '佐证 佐证材料 证明材料' },
    },
  },
  {
    parent: /经费|资金投入/,
    open: true,
    words: {
      'fund.amount': { names: '金额 投入 数额 投入金额 总额' },
      'fund.source': { names: '来源' },
      'fund.special': { names: '专项 专项经费' },
    },
  },
  {
    parent: /表彰|奖励|评选|获奖|奖项/,
    open: false,
    words: { 'award.year': { names: '年度 年份 时间' }, 'award.amount': { names: '金额 奖金 奖励金额' } },
  },
  {
    parent: /项目|课题/,
    open: false,
    words: {
      'project.count': { names: '数 数量 个数 项数 立项数 项目数 课题数' },
      'project.type': { names: '类型 类别 项目类型' },
      'project.plan': { names: '计划 推进计划' },
      'project.budget': { names: '预算' },
    },
  },
  {
    parent: /成果|专利|知识产权/,
    open: false,
    words: {
      'result.count': { names: '数 数量 项数 个数 成果数' },
      'result.recogniser': { names: '认定部门 认定单位 认可部门' },
      'result.ipOwner': { names: '归属 权利人 专利权人 知识产权归属' },
      'result.benefit': { names: '效益 经济效益' },
    },
  },
  {
    parent: /考核/,
    open: true,
    words: { 'assessment.result': { names: '结果 结论 等次' }, 'assessment.date': { names: '日期 时间' } },
  },
  {
    parent: /申报|申请/,
    open: true,
    words: {
      'application.date': { names: '日期 时间' },
      'application.copies': { names: '份数' },
      'application.materials': { names: '材料' },
      'application.form': { names: '表' },
    },
  },
  {
    parent: /单位/,
    open: true,
    words: { 'studio.unit': { names: '名称 全称' }, 'studio.unitType': { names: '类型 性质' } },
  },
  {
    parent: /制度/,
    open: true,
    words: { 'rules.onWall': { names: '上墙 是否上墙' }, 'rules.documents': { names: '名称 建立情况' } },
  },
  {
    parent: /工作室/,
    open: true,
    words: {
      'studio.name': { names: '名称 全称' },
      'studio.kind': { names: '类型' },
      'naming.level': { names: '级别 等级 层级' },
    },
  },
];
