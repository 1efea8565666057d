const TYPED = [
  /^['=+@-]/,
  /^\s*[(¥￥$]?\s*-?(?:[\d０-９][\d０-９,，]*(?:[.．][\d０-９]*)?|[.．][\d０-９]+)(?:[eE][+-]?\d+)?\s*[%％)]?\s*$/,
  /^\s*\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?(?:\s+\d.*)?$/,
  /^\s*(?:\d{2,4}年)?\d{1,2}月(?:\d{1,2}日)?\s*$/,
  /^\s*\d{1,4}:\d{1,2}(?::\d{1,2})?\s*(?:[ap]m?)?\s*$/i,
  /^\s*\d*\s*\d+\/\d+\s*$/,
  /^\s*(?:true|false)\s*$/i,
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/i,
];

/** True for a text Excel would turn into a number, date, truth value, error or formula if somebody typed it again. */
export const needsQuotePrefix = (text: string): boolean => TYPED.some((pattern) => pattern.test(text));
