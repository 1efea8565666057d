import type { FieldWords } from './field-words';

/** Header words for naming, application, review and what follows every year. */
export const NAMING_WORDS: FieldWords = {
  'naming.level': {
    names:
      '级别 命名级别 工作室级别 层级 命名层级 命名等级 工作室等级 工作室层级 创建级别 认定级别 授牌级别 创新工作室级别 创建层级 现有级别 最高级别 最高命名级别',
    maybe: '等级 级次',
  },
  'naming.body': {
    names:
      '命名单位 授牌单位 认定单位 命名机构 命名机关 命名部门 授予单位 授牌部门 命名工会 认定机构 命名(授牌)单位 命名单位名称',
    maybe: '批准单位 认定部门',
  },
  'naming.date': {
    names:
      '命名日期 命名时间 授牌时间 授牌日期 认定时间 认定日期 命名年月 命名年份 命名年度 命名(授牌)时间 命名(授牌)日期 命名授牌时间 授予时间 认定年份 认定年度',
    maybe: '挂牌时间 挂牌日期 批准时间 命名批次及时间',
  },
  'naming.document': {
    names:
      '命名文号 文号 命名文件 命名文件号 命名文件文号 命名依据 发文文号 发文字号 文件编号 文件号 文件文号 批准文号',
  },
  'naming.kind': { names: '命名类别 命名方式 命名种类 命名类型 命名/挂牌 命名或挂牌' },
  'application.date': { names: '申报日期 申报时间 申请日期 申请时间 申报年月', maybe: '填报日期' },
  'application.recommender': { names: '推荐单位 推荐工会 推荐单位名称' },
  'application.form': { names: '申报表 创建申报表 是否填写申报表 申报审批表' },
  'application.selfcheck': { names: '对照自查 自查 申报自查 自查情况 创建自查 对照标准自查' },
  'application.copies': { names: '申报份数 材料份数 申报材料份数 申报表份数', maybe: '份数' },
  'application.electronic': { names: '电子版 电子材料 电子档 电子版材料 是否报送电子版 电子版报送' },
  'application.materials': { names: '申报材料 材料装订 申报材料情况 装订材料', maybe: '材料' },
  'review.date': {
    names: '复核日期 复核时间 评审时间 评审日期 考评时间 验收时间 验收日期 审核日期 审核时间 考核验收时间',
  },
  'review.siteVisit': {
    names: '实地考察日期 实地考察时间 实地考察 考察时间 考察日期 现场考察 现场考察时间 实地走访时间 实地审核',
  },
  'assessment.result': {
    names: '考核结果 考核结论 年度考核 年度考核结果 考核等次 年度考核情况 考核情况 上年度考核结果',
  },
  'assessment.date': { names: '考核日期 考核时间 年度考核时间' },
  'filing.date': { names: '备案日期 备案时间 考核备案时间 考核备案日期 年度备案时间' },
  'selfcheck.date': { names: '自检日期 自检时间 自查日期 自查时间 定期自检时间' },
  'summary.annual': { names: '年度总结 工作总结 年终总结 年度工作总结' },
  'rules.documents': {
    names: '制度建设 规章制度 工作制度 制度名称 制度情况 建立制度 规章制度情况 制度建立情况',
    maybe: '制度',
  },
  'rules.onWall': { names: '制度上墙 是否上墙 制度是否上墙 上墙', maybe: '上墙情况' },
  'rules.management': { names: '管理办法 是否制定管理办法 工作室管理办法', maybe: '管理制度' },
  'archive.kinds': { names: '档案资料 资料档案 档案情况 档案种类 档案资料情况', maybe: '档案' },
  'award.year': { names: '表彰年度 表彰年份 表彰时间 奖励年度' },
  'award.amount': { names: '奖励金额 表彰奖金 奖励资金 奖金 表彰金额 奖金金额' },
};
