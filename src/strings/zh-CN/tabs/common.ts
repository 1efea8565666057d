const number = (count: number): string => count.toLocaleString('zh-CN');

/** What the tabs say alike. */
export const common = {
  steps: { read: '读取工作簿', check: '逐项核对', mark: '加标记', write: '写入工作表' } as Readonly<
    Record<string, string>
  >,
  ofTotal: (done: number, total: number): string => `${number(done)} / ${number(total)}`,
  outdated: '工作簿已改动，下面的内容可能过时。',
  readAgain: '重新读取',
  show: '去看看',
  clear: '清除',
  andMore: (count: number): string => `等，还有 ${number(count)} 格`,
  goTo: (place: string): string => `到单元格 ${place}`,
  cleared: (sheets: readonly string[], cells: number): string =>
    [
      cells > 0 ? `已清除 ${number(cells)} 个单元格的标记` : '',
      sheets.length > 0 ? `已删除工作表${sheets.map((sheet) => `“${sheet}”`).join('、')}` : '',
    ]
      .filter(Boolean)
      .join('，') || '没有需要清除的内容。',
  kept: (sheets: readonly string[]): string =>
    `工作表${sheets.map((sheet) => `“${sheet}”`).join('、')}里有您写的内容，已保留。`,
};
