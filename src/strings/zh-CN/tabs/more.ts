const number = (count: number): string => count.toLocaleString('zh-CN');

/** The tab 更多: the rule catalogue, and decisions. */
export const more = {
  pages: '内容',
  page: { rules: '规则', settings: '设置' },
  rules: {
    read: '正在列出规则',
    heading: '规则目录',
    document: '文件',
    allDocuments: '全部文件',
    kind: '类别',
    allKinds: '全部类别',
    onlyAnswered: '只看这个工作簿能查的',
    search: '搜索条款、内容、编号',
    shown: (count: number): string => `${number(count)} 条`,
    list: '规则',
    noMatch: '没有符合的规则',
    more: (id: string): string => `${id}：查看内容`,
    line: (name: string, value: string): string => `${name}：${value}`,
    questions: (count: number): string => `文件没有写明或前后不一的地方，${number(count)} 处`,
  },
  settings: {
    read: '正在读取设置',
    heading: '设置',
    hint: '文件没有写明或前后不一的地方，在这里选定。没有选的按默认：怎样理解都不符合才算错误。',
    none: '这份文件没有需要选定的地方。',
    stored: (sheet: string): string => `记在工作表“${sheet}”里，也可以直接在那张表上改。`,
    notStored: '还没有记进工作簿，都按默认。',
    show: '去看看',
  },
};
