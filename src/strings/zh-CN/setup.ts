import { quoted } from './quoted';

/** What was found in the workbook, and the choices before a check. Rows and columns as people count them. */
export const setup = {
  heading: '登记表',
  found: (sheet: string, first: number, last: number, studios: number, columns: number): string =>
    `工作表${quoted(sheet)}，第 ${first}—${last} 行，${studios} 个工作室，${columns} 列`,
  headerOnly: (sheet: string): string => `工作表${quoted(sheet)}里有表头，表头下面还没有工作室`,
  unusedColumns: (count: number): string => `有 ${count} 列没有识别，不参加检查`,
  rememberedNote: '按这个工作簿里记住的选择识别',
  summary: (sheet: string, studios: number): string => `${sheet} · ${studios} 个工作室`,
  noDocument: '未选适用文件',
  change: '更改工作表、适用文件和各列的含义',
  sheet: '登记表所在的工作表',
  notLikely: (sheet: string): string => `${sheet}（不像登记表）`,
  chooseSheet: '请选择工作表',
  policy: '适用文件',
  choosePolicy: '请选择适用文件',
  policyNeeded: '请先选择适用文件，再检查。',
  policySuggested: '按登记表里的地名或单位名预选，请核对。',
  policyHint: '选择一次即可，检查后会记在这个工作簿里。',
  noRegister: '没有找到登记表',
  noRegisterHint:
    '找过每张可见的工作表，没有看到“工作室名称”“所在单位”“带头人”这样的表头。如果登记表在下面某张工作表里，请选定它。',
  scope: '检查范围',
  scopes: { full: '全面检查', quick: '快速检查' },
  scopeHints: { full: '硬性要求、一般要求和写法都看', quick: '只看硬性要求' },
  resultColumn: '在登记表右侧加“检查结果”列，可筛选',
  promise: '检查不改动已登记的内容，只加颜色标记、“检查结果”工作表和您选的结果列，随时可以清除。',
};
