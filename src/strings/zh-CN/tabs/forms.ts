import { quoted } from '../quoted';

const number = (count: number): string => count.toLocaleString('zh-CN');
const listed = (sheets: readonly string[]): string =>
  sheets.length > 4
    ? `${sheets.slice(0, 3).map(quoted).join('、')}等 ${number(sheets.length)} 张`
    : sheets.map(quoted).join('、');

/** The tab 申报表. */
export const forms = {
  heading: '申报表',
  jobs: {
    read: '正在看能填多少',
    fill: '正在填申报表',
    'fill read': '正在读取工作簿',
    'fill write': '正在写申报表',
    'fill mark': '正在标记缺的和不对的',
    check: '正在检查申报表',
    clear: '正在清除',
  } as Readonly<Record<string, string>>,
  summary: (studios: number, complete: number): string =>
    complete === studios
      ? `${number(studios)} 个工作室，工作簿里的内容都够填写申报表。`
      : `${number(studios)} 个工作室，其中 ${number(complete)} 个能填完整。`,
  years: (first: number, second: number): string => `“近两年”按 ${first}、${second} 年。要改，请到“更多”里的“设置”。`,
  plain: '文件没有给出申报表的表样，写出来的是普通汇总页，标明“非官方格式”。',
  search: '搜索工作室',
  onlyComplete: '只看能填完整的',
  selectAll: (count: number): string => `全选（${number(count)} 个）`,
  list: '工作室',
  noMatch: '没有符合的工作室',
  none: '登记表里还没有工作室。',
  items: (filled: number, total: number): string => `${number(filled)}/${number(total)} 项`,
  itemsLabel: (filled: number, total: number): string => `共 ${number(total)} 项，能填 ${number(filled)} 项`,
  hasSheet: (sheet: string): string => `已有工作表${quoted(sheet)}`,
  details: (studio: string): string => `${studio}：查看各项`,
  missing: (count: number): string => `缺 ${number(count)} 项`,
  complete: '没有缺项',
  filled: (count: number): string => `已有的 ${number(count)} 项和来源`,
  fill: (count: number): string => (count === 0 ? '请先选工作室' : `填写 ${number(count)} 张申报表`),
  fillHint: '每个工作室写一张新工作表。登记表和台账不改动；您手改过的格子不动，除非选了替换。',
  check: '检查已有的申报表',
  conflict: (label: string): string => `${label}：有不同的说法，用哪个？`,
  undecided: '先空着',
  edited: (count: number): string => `手改过 ${number(count)} 处，填写时保留`,
  replace: (label: string, now: string, fresh: string): string =>
    `${label}：把${now === '' ? '空白' : quoted(now)}换成${fresh === '' ? '空白' : quoted(fresh)}`,
  rebuilt: '这张申报表的行列移动过，不能再逐格填写。',
  replaceAll: '整张重写，手改的内容会丢掉',
  chosen: '按您的选择',
  byHand: '手填',
  written: (sheets: readonly string[]): string => `已写工作表${listed(sheets)}。`,
  unchanged: (count: number): string => `${number(count)} 张没有变化，没有重写。`,
  left: (count: number): string => `${number(count)} 张的行列移动过，没有动。`,
  kept: (count: number): string => `保留了手改的 ${number(count)} 处。`,
  marked: (cells: number): string => `缺的和不对的 ${number(cells)} 格加了标记。`,
  found: (count: number): string => `检查了已有的申报表，有 ${number(count)} 处请看一看，都列在各自的工作室下面。`,
  nothingFound: (count: number): string => `检查了 ${number(count)} 张申报表，没有发现问题。`,
  noForms: '工作簿里还没有申报表。',
  present: (count: number): string => `工作簿里已有 ${number(count)} 张申报表。`,
  findings: (count: number): string => `${number(count)} 处请看一看`,
  clear: '清除申报表',
};
