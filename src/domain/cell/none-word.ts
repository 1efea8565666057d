import { compactText } from './normalise-text';

/* "None" is not "zero": a person who types / or 无 says that there is nothing to tell, so the cell counts as blank. */
const NONE = /^(?:[/\\\-—–―_]+|无|暂无|没有|尚无|n\/a|n\.a\.)$/i;
const NOT_YET = /^(?:尚未|暂未|未)(?:拨付?|拨款|划拨|补助|发放|到账|支付|命名|授牌|挂牌|申报|考核|备案|开展|使用)?$/;

const startsWithDigit = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
};

/** True for the ways in which people write that there is no value: /, —, 无, 未拨付. */
export const isNoneWord = (text: string): boolean => {
  if (startsWithDigit(text)) return false;
  const compact = compactText(text);
  return compact.length <= 6 && (NONE.test(compact) || NOT_YET.test(compact));
};
