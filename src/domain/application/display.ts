import { KIND_OPTIONS } from './cccc-2018/studio-rows';
import type { FormCell } from './form-layout';

const OPTIONS = /[☑□]([^☑□\s]+)/g;
const TICKED = /☑([^☑□\s]+)/g;

/** The four boxes with those ticked whose words are given. */
export const optionBoxes = (words: string): string => {
  const ticked = words.split('、');
  const [first = '', second = '', third = '', fourth = ''] = KIND_OPTIONS.map(
    (option) => `${ticked.includes(option) ? '☑' : '□'}${option}`,
  );
  return `${first}     ${second}\n${third}     ${fourth}`;
};

/** What stands in the field's cell when it holds that value. */
export const displayed = ({ field, around }: FormCell, value: string | number): string | number => {
  if (field?.kind === 'options') return optionBoxes(String(value));
  if (!around) return value;
  const [before, after] = around;
  return before === '' ? `${value}${after}` : `${before} ${value} ${after}`;
};

/** The value in a cell as it is displayed; '' when it only holds what is printed while it is blank. */
export const undisplayed = ({ field, around, text = '' }: FormCell, shown: string): string => {
  const plain = shown.trim();
  if (plain === text.trim()) return '';
  if (field?.kind === 'options' && OPTIONS.test(plain)) {
    OPTIONS.lastIndex = 0;
    return [...plain.matchAll(TICKED)].map(([, word = '']) => word).join('、');
  }
  if (!around) return plain;
  const [before, after] = around;
  const inner = plain.slice(
    plain.startsWith(before) ? before.length : 0,
    plain.endsWith(after) ? -after.length || undefined : undefined,
  );
  return inner.trim();
};
