import type { SettingStrings } from '../setting-strings';

/** What one setting is about: its name, what it decides, and what each choice means. */
export interface SettingText {
  readonly label: string;
  readonly explains: string;
  readonly choices?: Readonly<Record<string, string>>;
}

/** Settings by key: what documents leave open. Shared keys mean the same in every document. */
export const settingTexts: Readonly<Record<string, SettingText>> = {
  documents: {
    label: '每行适用的文件',
    explains: '登记表里有几家单位命名的工作室时，各行按哪份文件检查。',
    choices: {
      column: '按“适用文件”一列，没写的按上面选定的',
      body: '按“适用文件”一列和命名单位，看不出的按上面选定的',
      workbook: '全部按上面选定的',
    },
  },
  promotion: {
    label: '晋级后的补助',
    explains: '文件只写“一次性”，没有写晋级后怎样补助。未选定时逐个列出，由人决定。',
    choices: { manual: '逐个决定', full: '再发全额', difference: '补差额', none: '不再补助' },
  },
  'award.basis': {
    label: '表彰奖金的下限',
    explains: '“奖金不低于 1 万元”指每个工作室还是合计，文件没有写明。未选定时，两种理解都不符合才算错误。',
    choices: { open: '未定', studio: '每个工作室', total: '合计' },
  },
  'award.pool': {
    label: '成果奖励资金',
    explains: '30 万元是每轮表彰的总额还是常设资金，文件没有写明。未选定时只列出合计。',
    choices: { open: '未定', round: '每轮总额' },
  },
  'filing.deadline': {
    label: '年底备案的截止日',
    explains: '文件写“年底前”，没有写到日。按 12-31 推定，可改成本地规定的日期（月-日）。',
  },
  'members.leader': {
    label: '登记人数是否含带头人',
    explains:
      '表头写明“含”或“不含”带头人的，以表头为准；没有写明的，在这里说明。未选定时，只在怎样算都不够时才算错误。',
    choices: { open: '未定', included: '含带头人', excluded: '不含带头人' },
  },
  'team.leader': {
    label: '“3 人以上”是否含领衔人',
    explains: '文件没有写明。未选定时，总共 3 人只作提示。',
    choices: { open: '未定', counted: '含领衔人', besides: '领衔人之外 3 人' },
  },
  'batch.quota': {
    label: '每年命名的个数',
    explains: '“每年进行一次 10 个”是正好 10 个还是不超过 10 个，文件没有写明。',
    choices: { upto: '不超过 10 个', exactly: '正好 10 个' },
  },
  'application.years': {
    label: '申报表的两个年度',
    explains: '表上印着 2016 年和 2017 年，说明写“近两年”。不填时取检查日期之前的两年，例如 2024,2025。',
  },
  'results.window': {
    label: '“每两年”怎样算',
    explains: '文件没有写明是任意相邻两年，还是固定的两年一段。',
    choices: { rolling: '任意相邻两年', calendar: '固定两年一段' },
  },
  'results.least': {
    label: '“至少 1-2 项”按几项',
    explains: '原文是“至少 1-2 项”，前后矛盾。未选定时按 1 项。',
    choices: { '1': '至少 1 项', '2': '至少 2 项' },
  },
  'cycle.start': {
    label: '周期从哪天算起',
    explains: '从各自的命名日期起算，还是统一起算，文件没有写明。',
    choices: { naming: '各自的命名日期', common: '统一的周期' },
  },
  'cycle.common': {
    label: '统一周期的期末年份',
    explains: '选“统一的周期”时，填任意一个周期结束的年份，例如 2024。',
  },
  'retirement.male': {
    label: '男带头人法定退休年龄',
    explains: '退休年龄因性别、岗位和出生年月而不同，并且在调整，文件没有写。不填时不按年龄判断，只看登记的在职情况。',
  },
  'retirement.female': {
    label: '女带头人法定退休年龄',
    explains: '同上。岗位不同的，请填其中较高的年龄。',
  },
  'spending.travel': {
    label: '培训交流的差旅费',
    explains: '文件允许培训交流，又不得用于差旅。培训的差旅算哪一种没有写明，未选定时由人判断。',
    choices: { open: '由人判断', forbidden: '一律不得列支', training: '培训交流的可以' },
  },
  'fund.source': {
    label: '经费由所在单位承担',
    explains: '第六条写“统一保障”，第九条写“原则上由所在单位承担”。未选定时按较宽的第九条，只作提示。',
    choices: { principle: '原则上', unit: '必须' },
  },
  'amount.municipal': {
    label: '州级命名的一次性补助（元）',
    explains: '文件写了给予一次性补助，没有写金额。不填时不合计应补助数。',
  },
  'amount.provincial': {
    label: '命名工作室的工作经费（元）',
    explains: '文件写了给予工作经费支持，没有写金额。不填时不合计应拨数。',
  },
  'programme.year': {
    label: '通知适用的年度',
    explains: '这是 2011 年的一次性通知，数量和截止日期都是当年的。沿用到别的年度时请改。',
  },
  'application.deadline': {
    label: '申报截止日',
    explains: '通知写 10 月 10 日（月-日）。',
  },
  'members.tolerance': {
    label: '“30 人左右”的出入（人）',
    explains: '“左右”没有写上下限。不填时只列出人数的范围；填 10 就逐个提示不在 20 至 40 人之间的。',
  },
};

/** The sheet 规则设置. */
export const settingsSheet: SettingStrings['sheet'] = {
  title: '规则设置',
  heading: '规则设置',
  explained: '文件没有写明或前后不一的地方，在“取值”一列选定。留空就按默认：只在怎样理解都不符合时才算错误。',
  policyLabel: '适用文件',
  policyExplains: '登记表按哪份文件检查。',
  headers: ['设置项', '取值', '依据', '说明', '代号', '可选的取值'],
  byDefault: (word: string): string => `默认：${word}`,
  notGiven: '默认：不填',
  choose: '从列表里选，或留空',
  forms: {
    amount: '填金额，单位元',
    'month-day': '填月-日，例如 12-31',
    years: '填年份，用逗号隔开',
    number: '填数字',
  },
  /** Head line of every result sheet: what was decided otherwise than the default. */
  decided: (settings: readonly string[]): string => `按规则设置：${settings.join('；')}`,
  one: (label: string, value: string, article: string): string =>
    `${label}＝${value}${article === '' ? '' : `（${article}）`}`,
  unreadable: (label: string, text: string): string =>
    `规则设置里“${label}”填的“${text}”看不懂，按默认处理，请到“规则设置”核对`,
};
