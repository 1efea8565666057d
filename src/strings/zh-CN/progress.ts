/** Long work, step by step. */
export const progress = {
  heading: '正在检查',
  steps: { read: '读取登记表', check: '逐行核对', mark: '写入标记和检查结果' },
  rows: (done: number, total: number): string =>
    `${done.toLocaleString('zh-CN')} / ${total.toLocaleString('zh-CN')} 行`,
  percent: (value: number): string => `${value}%`,
  stopping: '正在停止…',
  clearing: '正在清除标记…',
  fix: '正在修改…',
  undo: '正在撤销…',
  export: '正在导出问题行…',
  untilWritten: '写入之前取消，工作簿保持原样。',
  waiting: '如果正在编辑单元格，请在表格里按 Enter 结束编辑。',
};
