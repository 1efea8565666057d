import { quoted } from './quoted';

type Params = Readonly<Record<string, string>>;

const sheetOf = ({ sheet }: Params, otherwise: string): string => (sheet ? `工作表${quoted(sheet)}` : otherwise);

/** What happened, by the code of an ActionError, and what to do about it. */
export const errors = {
  'no-register': {
    what: (params: Params): string =>
      params['sheet'] ? `在工作表${quoted(params['sheet'])}里没有找到登记表。` : '这个工作簿里没有找到登记表。',
    todo: '登记表要有一行表头，写明“工作室名称”“所在单位”等列名。请换一张工作表，或者补上表头后重新查看。',
  },
  'no-policy': {
    what: (): string => '还不知道按哪份文件检查。',
    todo: '请在“适用文件”里选定一份，再点“检查”。',
  },
  'unknown-sheet': {
    what: (params: Params): string => `${sheetOf(params, '选定的工作表')}已不在工作簿里。`,
    todo: '它可能改了名或被删除了。请重新选定登记表所在的工作表。',
  },
  'no-rows': {
    what: (): string => '没有需要导出的行。',
    todo: '这次检查没有发现问题。',
  },
  'structure-protected': {
    what: (): string => '工作簿的结构受保护，不能增加工作表。',
    todo: '请在“审阅”里撤销工作簿保护，再试一次。',
  },
  protected: {
    what: (params: Params): string => `${sheetOf(params, '有一张工作表')}受保护，写不进去。`,
    todo: '请在“审阅”里撤销工作表保护（可能需要密码），再试一次。',
  },
  'read-only': {
    what: (): string => '这个工作簿是只读的，写不进标记。',
    todo: '请另存一份，或者点“启用编辑”，再试一次。',
  },
  'cell-editing': {
    what: (): string => '有单元格正在编辑，Excel 暂时不接受别的操作。',
    todo: '请在表格里按 Enter 结束编辑，再试一次。',
  },
  payload: {
    what: (): string => '登记表太大，Excel 一次传不过来。',
    todo: '已经分成小块试过，仍然不行。请在 Windows 或 Mac 版 Excel 里打开，或者把登记表分成几张工作表。',
  },
  'too-old': {
    what: (): string => '这个版本的 Excel 缺少需要的功能。',
    todo: '请用 Excel 2021、Microsoft 365 或网页版 Excel 打开。',
  },
  'changed-meanwhile': {
    what: (): string => '检查的过程中登记表有改动，这次的结果不作数。',
    todo: '请等改动完成后重新检查。',
  },
  busy: {
    what: (): string => '上一项操作还没有结束。',
    todo: '请等它结束，再试一次。',
  },
  cancelled: {
    what: (): string => '已取消。',
    todo: '需要时可以重新检查。',
  },
  unexpected: {
    what: (): string => '出了意料之外的问题，没有做完。',
    todo: '请再试一次。如果还是这样，请复制下面的错误代码，发给维护人员。',
  },
};

/** What the failure left in the workbook. */
export const leftBehind = {
  nothing: '工作簿没有改动。',
  'marks-partly': '登记的内容没有改动。可能已加上一部分标记，可以用“清除标记”去掉。',
};

/** What could not be done although the work came to its end. */
export const notes = {
  protected: (sheet: string): string => `工作表${quoted(sheet)}受保护，那里的标记没有改动。`,
  'structure-protected': (sheet: string): string =>
    `工作簿的结构受保护，不能增删工作表，工作表${quoted(sheet)}没有改动。`,
  'read-only': (): string => '工作簿是只读的，没有写入标记和工作表，结果只在这里显示。',
  'other-documents': (sheet: string): string => `工作表${quoted(sheet)}里适用其他文件的行没有计入。`,
  'set-in-sheet': (sheet: string): string => `工作表${quoted(sheet)}里改过的标准或设置已采用。`,
  clipped: (sheet: string): string => `工作表${quoted(sheet)}后面有大片空白，空白之后的内容没有检查。`,
  'settings-unclear': (sheet: string): string =>
    `工作表${quoted(sheet)}里有看不懂的取值，这几项按默认检查，请到那里核对。`,
  kept: (sheet: string): string => `原来的结果表里有您写的内容，已改名为${quoted(sheet)}保留。`,
};
