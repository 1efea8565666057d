import { quoted } from './quoted';

const number = (count: number): string => count.toLocaleString('zh-CN');

/** What a check found, and what was written into the workbook. */
export const results = {
  heading: '检查结果',
  severity: { error: '错误', warning: '提醒', info: '提示' },
  chip: (count: number, severity: string): string => `${number(count)} 项${severity}`,
  chips: '按程度筛选',
  mustFix: (studios: number, errors: number): string =>
    `检查了 ${number(studios)} 个工作室，有 ${number(errors)} 项必须改正。`,
  mayFix: (studios: number, count: number): string =>
    `检查了 ${number(studios)} 个工作室，没有错误，有 ${number(count)} 项请看一看。`,
  nothingWrong: '没有发现问题',
  nothingWrongHint: (studios: number, document: string): string =>
    `按${document}检查了 ${number(studios)} 个工作室，查过的内容都符合。`,
  nothingToCheck: '登记表里还没有工作室，没有可检查的内容。',
  groupBy: '分组',
  grouping: { studio: '按工作室', rule: '按条款', column: '按列' },
  search: '搜索',
  emptySearch: '清空搜索',
  searchHint: '搜索工作室、内容、单元格',
  shown: (count: number): string => `显示 ${number(count)} 项`,
  noMatch: '没有符合筛选条件的结果',
  resetFilter: '取消筛选',
  list: '问题清单，上下箭头移动并选定单元格',
  whole: '登记表整体',
  noColumn: '没有对应的列',
  dataCheck: '数据检查',
  items: (count: number): string => `${number(count)} 项`,
  present: '登记',
  blank: '（空）',
  advice: '建议',
  clause: '依据',
  ruleAsks: '这一条要求什么',
  notChecked: (count: number): string => `${number(count)} 条没有检查`,
  notCheckedHint: '登记表没有这些条款需要的列。补上这些列后，下次检查会包括它们。',
  marked: (count: number, sheet: string): string => `已标记 ${number(count)} 个单元格，结果写在工作表${quoted(sheet)}`,
  markedOnly: (count: number): string => `已标记 ${number(count)} 个单元格`,
  written: (sheet: string): string => `结果写在工作表${quoted(sheet)}`,
  earlier: (count: number): string => `工作簿里有上次检查的标记，共 ${number(count)} 个单元格`,
  clear: '清除标记',
  cleared: (cells: number, sheets: readonly string[]): string =>
    (cells > 0 ? `已清除 ${number(cells)} 个单元格的标记` : '没有需要清除的标记') +
    (sheets.length > 0 ? `，删除了工作表${sheets.map(quoted).join('、')}` : ''),
  kept: (sheets: readonly string[]): string => `工作表${sheets.map(quoted).join('、')}里有您写的内容，已保留。`,
  since: (errorsOnly: boolean): string => (errorsOnly ? '与上次检查相比（只比较错误）' : '与上次检查相比'),
  sinceKind: {
    fixed: (count: number): string => `已改好 ${number(count)}`,
    fresh: (count: number): string => `新出现 ${number(count)}`,
    standing: (count: number): string => `仍存在 ${number(count)}`,
  },
  settled: '已改好',
  earlierCheck: (day: string): string => `这是 ${day} 检查的结果。`,
  moved: '那次检查以后登记表的行有移动，标记和单元格地址可能对不上，请重新检查。',
  rechecked: (row: number, left: number): string =>
    left === 0 ? `第 ${row} 行已重新检查，没有问题了` : `第 ${row} 行已重新检查，还有 ${number(left)} 项`,
  staleSheet: '登记表已改动，结果可能过时',
  quick: '这是快速检查，只看了硬性要求。',
  staleOptions: '检查范围、结果列或设置已改，重新检查后生效',
  staleChoices: '工作表、文件或列的选择已改，结果可能过时',
};
