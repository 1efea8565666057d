import { quoted } from './quoted';

/** What the command line says. It speaks Chinese only: its answers are read by Chinese offices and by programs. */
export const batch = {
  usage: [
    '用法：npm run --silent batch -- <命令> <文件.xlsx>… [选项]',
    '',
    '命令：check 检查登记表；evidence 台账与证据；subsidy 补助测算；fill 申报表；clear 去掉本助手写入的标记和工作表',
    '选项：--policy 文件编号  --sheet 工作表  --as-of 年-月-日  --set 名称=值  --column  --json  --out 路径',
    '      fill 另要 --studio 工作室名称 或 --all',
  ].join('\n'),
  unknownCommand: (command: string): string =>
    `没有“${command}”这个命令。请用 check、evidence、subsidy、fill 或 clear。`,
  noFiles: '没有给出文件。请在命令后面写上要处理的 .xlsx 文件。',
  errors: {
    'not-a-workbook': '不是 Excel 工作簿，没有处理。请确认文件是 .xlsx 或 .xlsm。',
    'old-format': '是旧的 .xls 格式，没有处理。请在 Excel 里另存为 .xlsx 再试。',
    password: '设了打开密码，没有处理。请在 Excel 里去掉密码再试。',
    unreadable: '文件不完整或已损坏，没有处理。请重新取得一份再试。',
    'too-large': '解开后大得不合常理，没有处理。请确认文件来源可靠。',
    'no-register': '没有找到登记表。登记表要有一行表头，写明“工作室名称”“所在单位”等列名。',
    'no-policy': (ids: readonly string[]): string => `没有说明按哪份文件检查。请加 --policy，可选：${ids.join('、')}。`,
    'unknown-sheet': (sheet: string): string => `工作簿里没有工作表${quoted(sheet)}。请检查 --sheet。`,
    'bad-option': {
      unknown: (name: string): string => `不认识选项 ${name}。`,
      policy: (value: string, ids: readonly string[]): string => `--policy ${value} 不可用，可选：${ids.join('、')}。`,
      date: (value: string): string => `--as-of ${value} 不是日期，请写成 2026-11-20 这样。`,
      set: (value: string): string => `--set ${value} 不认识，请写成 名称=值，例如 promotion=manual。`,
      out: '--out 不能是要处理的文件本身：原文件从不改写。',
      outFolder: '有几个文件时，--out 要给一个文件夹。',
      outFile: (path: string): string => `写不进 ${path}。请检查文件夹是否存在、可写。`,
    },
  },
  unexpected: (detail: string): string => `出了意料之外的问题，没有做完：${detail}`,
  notes: {
    protected: (sheet: string): string => `工作表${quoted(sheet)}受保护，未加标记`,
    'structure-protected': (sheet: string): string => `工作簿结构受保护，工作表${quoted(sheet)}没有增删`,
    'read-only': (): string => '工作簿是只读的，未加标记',
    'other-documents': (sheet: string): string => `工作表${quoted(sheet)}里适用其他文件的行没有计入`,
    'set-in-sheet': (sheet: string): string => `工作表${quoted(sheet)}里改过的标准或设置已采用`,
    clipped: (sheet: string): string => `工作表${quoted(sheet)}后面有大片空白，空白之后的内容没有检查`,
    'settings-unclear': (sheet: string): string => `工作表${quoted(sheet)}里有看不懂的取值，按默认检查`,
    kept: (sheet: string): string => `工作表${quoted(sheet)}里有您写的内容，已保留`,
  },
  noStudios: '登记表只有表头，没有工作室。',
  fixLabel: (value: string): string => `改为 ${value}`,
  table: {
    title: (file: string, sheet: string, studios: number): string => `${file}：工作表“${sheet}”，${studios} 个工作室`,
    counts: (errors: number, warnings: number, infos: number): string =>
      `错误 ${errors} 项，提醒 ${warnings} 项，提示 ${infos} 项`,
    severities: { error: '错误', warning: '提醒', info: '提示' },
    cleared: (marks: number, sheets: readonly string[]): string =>
      `已清除 ${marks} 个单元格的标记${sheets.length > 0 ? `，删除工作表 ${sheets.join('、')}` : ''}`,
    kept: (sheets: readonly string[]): string => `保留 ${sheets.join('、')}`,
  },
} as const;
