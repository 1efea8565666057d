import type { Reading } from '../register/reading';
import { type CellValue, isBlank, isErrorValue } from './cell-value';
import { compactText } from './normalise-text';
import { NOTHING, certain, failed } from './reading-of';
import { writtenNumber } from './written-number';

const NO = /^(?:[×✗✘✕☒☐□/\\—–-]+$|x$|n$|no$|f$|false$|[未无没否不缺]|待|暂|尚|正在|拟|准备)/i;
const YES = /^(?:[√✓✔☑■●]|y$|yes$|t$|true$|对$|有|是|已|齐全$|健全$|完善$|完整$|具备|建立|达标$|合格$)/i;
/* 是否, 有无 are questions, not answers; 有待 is a no in polite words. */
const UNSURE = /^(?:是否|有无|有待|已?部分|基本|不详|不清|不明)/;
const STANDARD = /^[√×是否有无]$/;

const fromText = (text: string): Reading<boolean> => {
  const compact = compactText(text);
  if (UNSURE.test(compact)) return failed('unknown-word');
  if (NO.test(compact)) return certain(false, STANDARD.test(text));
  if (YES.test(compact)) return certain(true, STANDARD.test(text));
  const number = writtenNumber(compact.replace(/[本份项个种套]$/, ''));
  return number === null ? failed('unknown-word') : certain(number > 0, false);
};

/** Reads a tick or a yes/no word: √ 有 是 已建立 1 → true; × 无 否 未 待补 / 0 → false. A blank cell says neither. */
export const readYesNo = (value: CellValue): Reading<boolean> => {
  if (isBlank(value)) return NOTHING;
  if (typeof value === 'boolean') return certain(value, true);
  if (typeof value === 'number') return certain(value > 0, value === 0 || value === 1);
  return isErrorValue(value) ? failed('error-value') : fromText(value);
};
