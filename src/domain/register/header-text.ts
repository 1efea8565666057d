import { compactText } from '../cell/normalise-text';

const HINT =
  /\((?:单位:)?(?:万元|元|千元|人|名|个|项|份|本|家|m2|平方米|平米|cm|厘米|年月日?|年、?月、?日?|盖章|必填|选填|下拉选择|手机|(?:如|例|格式|填|按|注|请|yyyy|是\/否|有\/无|√).*|.*√.*)\)/gi;
const UNIT_TAIL = /[/,、]?(?:万元|元|m2|平方米)$/i;
const NUMBERING = /^(?:\(?[一二三四五六七八九十\d]{1,2}[)、.]+)+/;
const DECORATION = /[*※★☆#▲:;。]|^[-—]+|[-—]+$/g;

/** The form of a header text that is looked up: half width, no blanks, no units or hints in brackets, 台帐 as 台账. */
export const headerKey = (text: string): string => {
  const bare = compactText(text).toLowerCase().replace(HINT, '').replace(DECORATION, '').replaceAll('台帐', '台账');
  const key = bare.replace(NUMBERING, '');
  const withoutUnit = key.replace(UNIT_TAIL, '');
  return withoutUnit.length >= 2 ? withoutUnit : key;
};

/** A header key without its brackets: 所属单位(市/产业工会) → 所属单位. */
export const withoutBrackets = (key: string): string => key.replace(/\([^()]*\)/g, '');

/** What a bare number under this header stands for, in yuan: 'other' when the header counts in thousands. */
export const headerUnit = (text: string): 1 | 10000 | 'other' | null => {
  const compact = compactText(text);
  if (/(?<!\d)千元/.test(compact)) return 'other';
  if (/(?<!\d)万元/.test(compact)) return 10000;
  return /\((?:单位:)?元\)|[/,]元$/.test(compact) ? 1 : null;
};
