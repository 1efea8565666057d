/** Why the pane could not start. Shown before anything else is loaded. */
export const startUp = {
  missing: {
    what: '没有能载入 Excel 的接口（Office.js）。',
    todo: '多半是网络不通，或者单位的防火墙拦住了它。请检查网络后重试；内网使用请让管理员改用本地的 Office.js。',
  },
  silent: {
    what: 'Excel 一直没有回应。',
    todo: '请重试；如果还是这样，请关闭任务窗格再打开，或者重新启动 Excel。',
  },
  'no-host': {
    what: '这个页面要在 Excel 里打开。',
    todo: '请在 Excel 的“开始”选项卡点“打开助手”。',
  },
  'too-old': {
    what: '这个版本的 Excel 太旧，用不了助手。',
    todo: '请用 Excel 2021、Microsoft 365 或网页版 Excel 打开。',
  },
  broken: {
    what: '助手停了，没有能继续。',
    todo: '请重试；如果还是这样，请把下面的错误代码发给维护人员。',
  },
  unchanged: '工作簿没有改动。',
  retry: '重试',
};
