/** Decisions on what a document leaves open, in whatever tab they are made. */
export const decisions = {
  heading: '文件没有写明的',
  hint: '选定以后马上按它计算。',
  unset: '（未填）',
  byDefault: (value: string): string => `${value}（默认）`,
  wrong: '看不懂，请按上面的写法填。',
  pending: '改动只在这个窗格里有效，还没有记进工作簿。',
  save: '记进工作簿',
  drop: '不要了',
  saving: '正在写“规则设置”…',
  saved: (sheet: string): string => `已写进工作表“${sheet}”，检查、补助、台账、申报表都按它。`,
  notSaved: '没能写进工作簿，改动只在这个窗格里有效。',
  unreadable: (text: string): string => `“规则设置”里填的“${text}”看不懂，先按默认。请重新选定。`,
};
