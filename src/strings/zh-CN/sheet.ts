/** The sheet a check writes into the workbook. */
export const sheet = {
  title: '检查结果',
  heading: '登记表检查结果',
  basis: (document: string, title: string, date: string): string =>
    `依据：${document.includes(title) ? document : `${document}《${title}》`}  检查日期：${date}`,
  otherDocument: (document: string, studios: number): string => `其中 ${studios} 行依据：${document}`,
  counts: (errors: number, warnings: number, infos: number): string =>
    errors + warnings + infos === 0 ? '没有发现问题' : `错误 ${errors} 项，提醒 ${warnings} 项，提示 ${infos} 项`,
  quick: '快速检查：只看了硬性要求',
  severity: '程度',
  studio: '工作室',
  cell: '单元格',
  problem: '问题',
  clause: '依据',
  advice: '建议',
  plainCheck: '数据检查',
  symbols: { error: '●', warning: '▲', info: '○' },
  severities: { error: '错误', warning: '提醒', info: '提示' },
};

/** The same sheet when the ribbon's 检查 could not run: it has no screen of its own to say so. */
export const notChecked = {
  heading: '还没有检查',
  policy: '这个工作簿还没有选定适用文件。',
  questions: '登记表有几列的含义需要您确认。',
  openPane: '请在“开始”选项卡点“打开助手”，选定后再检查。',
};

/** The sheet that keeps account of what the add-in changed on request. */
export const log = {
  title: '修改记录',
  heading: '由助手代为修改的单元格',
  explained: '每行是一处修改；撤销也记在这里。清除标记不会删除本表。',
  time: '时间',
  cell: '单元格',
  studio: '工作室',
  before: '原内容',
  after: '新内容',
  reason: '原因',
  undone: '撤销修改',
};

/** The sheet of rows that have findings, in the register's own layout. */
export const rows = { title: '问题行' };
