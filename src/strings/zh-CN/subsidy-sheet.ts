import type { UnsettledReason } from '../../domain/subsidy/subsidy-figures';
import { quoted } from './quoted';

type Reasons = Readonly<Record<UnsettledReason, string>>;
type Promotion = Readonly<Record<'full' | 'difference' | 'none' | 'manual', string>>;

/** The sheets 补助测算 and 差异清单. */
export const subsidySheet = {
  title: '补助测算',
  heading: '创新工作室补助测算表',
  basis: (document: string, title: string, date: string): string =>
    `依据：${document.includes(title) ? document : `${document}《${title}》`}    测算日期：${date}`,
  check: {
    label: '核对',
    fresh: '正常',
    stale: '需重新测算',
    explained: '登记表增删、移动或改动了工作室时，这里会显示“需重新测算”；请在助手的“补助”里重新生成本表。',
  },
  sections: {
    levels: '一、补助标准和按级别汇总（底色单元格可以修改，全表随之变化）',
    unions: '二、按县市区（产业）工会汇总',
    years: '三、按命名年份汇总',
    lines: '四、明细',
  },
  columns: {
    number: '序号',
    studio: '工作室',
    unit: '所在单位',
    union: '县市区（产业）工会',
    level: '级别',
    year: '命名年份',
    entitled: '应补助（元）',
    paid: '已拨付（元）',
    difference: '差额（元）',
    remark: '说明',
    clause: '条款',
    cell: '位置',
    moved: '变动',
    rate: '标准（元）',
    studios: '个数',
    unsettled: '其中待定',
  },
  open: '未定',
  pending: '待定：',
  moved: '变动',
  total: '合计',
  rest: '级别不明或没有命名信息',
  untold: '未写明',
  otherUnions: (count: number): string => `其他 ${count} 种写法`,
  unnamed: '无命名信息',
  unclearLevel: '级别不明',
  year: (year: string): string => `${year}年`,
  rateOpen: '文件没有写明金额，请填写后再看合计',
  rateDecided: (written: string): string =>
    written === '' ? '金额由使用单位填写' : `金额由使用单位改定，文件为 ${written} 元`,
  kindOnly: (kind: string): string => `只给${kind}的工作室`,
  stated: '登记表合计行',
  againstStated: '本表比登记表合计行多',
  promotion: {
    label: '晋级后的补助',
    explained: '文件没有写明晋级后怎样补助：再发全额、补足差额、不再补助，或由人工确定',
    choices: { full: '全额', difference: '补差', none: '不补', manual: '人工' } as Promotion,
    risen: (from: string): string => `已有${from}命名，晋级补助按设置计算`,
  },
  input: { title: '可以修改', message: '改这里的数，全表随之变化；重新生成时保留您改的数。' },
  why: (reason: UnsettledReason, from: string, to: string): string =>
    (
      ({
        'before-effective': '命名早于文件施行，文件未写明怎样补助',
        'maybe-before-effective': '命名日期不完整，看不出是否在文件施行之后',
        promotion: `由${from}晋为${to}，晋级后如何补助，文件未写明`,
        'level-unclear': '级别空白或无法识别',
        'not-yet-named': '命名日期晚于测算日期',
        withdrawn: '登记为已撤销或摘牌，没有拨付记录',
      }) satisfies Reasons
    )[reason],
  readAs: (text: string, amount: string): string => `已拨付登记为${quoted(text)}，按 ${amount} 元计`,
  unreadable: (text: string): string => `已拨付登记为${quoted(text)}，看不出金额，按 0 计`,
  levelAs: (text: string): string => `级别登记为${quoted(text)}`,
  fromList: (sheet: string, count: number): string => `已拨付取自工作表${quoted(sheet)}（${count} 笔）`,
  paidByOthers: (amount: string): string => `其他单位拨付 ${amount} 元，不计入本表`,
  outside: (count: number): string => `另有 ${count} 个命名不属于本文件，未列入`,
  signature: ['制表：', '复核：', '日期：'],
  footer: '第 &P 页，共 &N 页',
  differences: {
    title: '补助差异清单',
    heading: '补助差异清单',
    counts: (errors: number, warnings: number, infos: number): string =>
      `错误 ${errors} 项，提醒 ${warnings} 项，提示 ${infos} 项`,
    headers: ['程度', '工作室', '单元格', '问题', '依据', '建议'],
    none: '应补助与已拨付没有差异',
    unsettled: '待定',
    decide: '请按上级工会的意见确定',
  },
};
