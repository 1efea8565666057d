import { quoted } from './quoted';

const number = (count: number): string => count.toLocaleString('zh-CN');

/** Corrections of cells: offered, shown beforehand, written, taken back. */
export const fixes = {
  changeTo: (value: string): string => `改为 ${value}`,
  asDate: (value: string): string => `${value}（日期格式）`,
  asNumber: (value: string): string => `${value}（数值）`,
  alike: (count: number): string => `同类全部修改（${number(count)} 处）`,
  all: (count: number): string => `全部修改 ${number(count)} 处`,
  exportRows: '导出问题行',
  exported: (sheet: string): string =>
    `有问题的行已按登记表的原样式写到工作表${quoted(sheet)}，可以发回填报单位。用“清除标记”可以删除它。`,
  preview: '修改预览',
  previewHint: (count: number): string =>
    `这 ${number(count)} 个单元格将按下面的对照修改，现在还没有写入。原来的内容会记在“修改记录”里，改后可以撤销。`,
  list: '修改前后对照',
  arrow: '改为',
  write: (count: number): string => `确认修改 ${number(count)} 处`,
  back: '返回',
  done: (count: number, log: string | null): string =>
    log === null
      ? `已修改 ${number(count)} 处。“修改记录”没能写入，请自行留存。`
      : `已修改 ${number(count)} 处，记在工作表${quoted(log)}里。`,
  noneDone: '没有修改任何单元格。',
  refused: (count: number): string => `${number(count)} 处没有修改：`,
  cells: (addresses: readonly string[]): string => addresses.join('、'),
  why: {
    changed: '检查之后内容又有改动，没有覆盖',
    formula: '单元格里是公式，请改公式所引用的内容',
    'no-fix': '没有确定的改法',
  },
  undo: '撤销',
  undoEarlier: (count: number): string => `再撤销前一次的 ${number(count)} 处`,
  undone: (count: number): string => `已撤销 ${number(count)} 处，恢复成修改前的内容。`,
  noneUndone: '没有可以撤销的单元格。',
  kept: (count: number): string => `${number(count)} 处在修改之后又有改动，保留现在的内容：`,
};
