import type { FieldWords } from './field-words';

/** Header words for steps and papers that only some documents ask for. */
export const PROCEDURE_WORDS: FieldWords = {
  'naming.policy': { names: '适用文件 依据文件 适用办法 适用规定 执行文件 所依据文件' },
  'naming.meeting': {
    names:
      '审定会议日期 主席办公会日期 主席办公会时间 主席办公会议日期 主席办公会议时间 办公会审定日期 审定日期 审定时间 会议审定日期 会议审定时间',
  },
  'studio.goals': { names: '规划目标 工作规划 目标规划 发展规划 规划和目标 规划、目标 规划与目标' },
  'studio.localMembers': { names: '本市同专业人数 本市同专业成员数 同专业人数 本市同专业技术技能人才数' },
  'leader.union': {
    names: '工会关系 工会关系所在区 工会关系所在地 工会隶属关系 带头人工会关系 领衔人工会关系 工会关系所属区',
  },
  'leader.consent': {
    names: '带头人意愿 本人意愿 本人是否愿意 本人是否愿意继续领衔 是否愿意继续领衔 本人愿意继续领衔 本人愿意',
  },
  'leader.unitConsent': {
    names: '单位同意留任 单位是否同意 单位是否同意继续领衔 单位同意继续领衔 所在单位同意 所在单位是否同意 单位同意日期',
  },
  'project.approved': { names: '是否立项 立项情况 立项文号 立项文件 立项依据 立项批文 项目立项情况' },
  'result.applied': {
    names:
      '成果应用 推广应用 成果推广应用 成果转化 是否推广应用 推广应用情况 成果推广 应用情况 成果应用情况 成果转化情况',
  },
  'result.socialBenefit': { names: '社会效益 社会效益情况 产生社会效益' },
  'plan.activities': { names: '活动计划 团队活动计划 创建活动计划 活动安排' },
  'plan.date': {
    names:
      '年度计划提交日期 计划提交日期 工作计划提交日期 计划提交时间 工作计划提交时间 年度工作计划提交日期 计划报送日期 计划报送时间',
  },
  'summary.quarterly': { names: '季度总结 季度工作总结 季度总结次数 季度总结份数 季度总结情况' },
  'rectify.date': { names: '整改通知日期 整改通知时间 整改通知书日期 书面整改通知日期 整改通知' },
  'rectify.deadline': { names: '整改期限 整改截止日期 限期整改日期 整改时限 整改完成期限 限期' },
  'rectify.result': { names: '整改结果 整改情况 整改结论 整改验收结果 整改完成情况' },
  'application.consent': {
    names:
      '党政意见 党政同意 党政是否同意 本单位党政意见 单位党政意见 党政同意日期 党政认可 所在单位党政意见 党政认可情况',
  },
  'application.firstReview': { names: '初审 初审意见 初审情况 初审日期 初审时间 初审结果 初审单位' },
  'application.recommendation': { names: '推荐材料 单位推荐材料 推荐材料情况 所在单位推荐材料' },
  'application.photos': { names: '照片张数 照片数 照片数量 照片 工作照片 工作室照片' },
  'application.idPhoto': { names: '证件照 蓝底证件照 领军人证件照 带头人证件照 蓝底照片 领衔人证件照' },
  'subsidy.use': {
    names: '补助用途 经费用途 资金用途 经费使用方向 补贴用途 扶持资金用途 补助经费用途 补助资金用途',
  },
  'support.result': {
    names:
      '申请扶持的成果 扶持成果 扶持项目 扶持项目名称 申请扶持项目 申请扶持成果 优秀创新成果项目 申请扶持成果名称 扶持成果名称',
  },
  'support.date': { names: '扶持申请日期 扶持申请时间 申请扶持日期 申请扶持时间 项目扶持申请日期' },
  'support.review': { names: '扶持评审日期 扶持评审时间 项目扶持评审日期 扶持项目评审日期' },
  'support.meeting': { names: '扶持审定日期 扶持审定时间 扶持审定会议日期 项目扶持审定日期' },
  'support.amount': { names: '项目扶持资金 项目扶持金额 扶持审定金额 成果扶持资金 成果扶持金额 扶持资金建议' },
};
