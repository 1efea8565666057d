import type { Strings } from '../../src/strings/strings';
import { stringsFor } from '../../src/strings/strings';
import { strings as enUS } from '../../src/strings/en-US/strings';
import { strings as zhCN } from '../../src/strings/zh-CN/strings';

const HAN = /\p{Script=Han}/u;
/** Findings and clauses have a test of their own; these are the pane's own words. */
const SECTIONS = [
  'pane',
  'setup',
  'mapping',
  'progress',
  'results',
  'errors',
  'leftBehind',
  'notes',
  'sheet',
  'notChecked',
  'startUp',
  'fields',
] as const satisfies readonly (keyof Strings)[];

/** Arguments for any sentence: numbers, lists and names without Chinese, so that what is Chinese is ours. */
const ARGUMENT_SETS: readonly (readonly unknown[])[] = [
  [2, 3, 4, 5, 6],
  ['Sheet1', 2, 3, 4, 5],
  [['Sheet1', 'Sheet2']],
  [2, ['Sheet1']],
  [0, []],
  ['Sheet1', 'Sheet1', 'Sheet3'],
  [{ sheet: 'Sheet1' }],
  [{}],
  [2, 'Sheet1'],
  ['A', 'B'],
];

/** Every text below a section, by its path; a sentence is told with every set of arguments it takes. */
const texts = (value: unknown, path: string): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return ARGUMENT_SETS.flatMap((args, index): [string, string][] => {
      try {
        return [[`${path}#${index}`, (value as (...args: unknown[]) => string)(...args)]];
      } catch {
        return [];
      }
    });
  }
  return Object.entries(value as object).flatMap(([key, each]) => texts(each, `${path}.${key}`));
};
const all = (strings: Strings) => SECTIONS.flatMap((section) => texts(strings[section], section));
/** A sentence told with wrong arguments may fail in one language only; that it is there counts. */
const paths = (strings: Strings) => [...new Set(all(strings).map(([path]) => path.replace(/#.*/, '')))];

it('has the same texts in both languages', () => {
  expect(paths(enUS)).toEqual(paths(zhCN));
  expect(paths(zhCN).length).toBeGreaterThan(200);
});

it.each([
  ['zh-CN', zhCN],
  ['en-US', enUS],
])('has no empty text in %s', (_, strings) => {
  // A column that nobody recognised has no reason, in any language.
  const empty = all(strings).filter(([path, text]) => text.trim() === '' && path !== 'mapping.reasons.none');
  expect(empty).toEqual([]);
});

it('has no Chinese in English', () => {
  expect(all(enUS).filter(([, text]) => HAN.test(text))).toEqual([]);
});

it('has no English sentence in Chinese', () => {
  // Products, and what is printed on the keys.
  const names = /Excel|Office|JavaScript|Microsoft|Windows|Mac|Enter|Home|End|Backspace|Esc|Sheet\d|js/g;
  const words = all(zhCN).filter(([, text]) => /[a-z]{3,}/i.test(text.replace(names, '')));
  expect(words.filter(([path]) => !/#/.test(path))).toEqual([]);
});

it('ends whole sentences with a full stop, and uses Chinese marks in Chinese', () => {
  const wrong = all(zhCN).filter(([, text]) => /[\p{Script=Han}][,;:!?]/u.test(text) || /\.\.\./.test(text));
  expect(wrong).toEqual([]);
  const todos = all(zhCN).filter(([path]) => /\.(todo|what)(#|$)/.test(path));
  expect(todos.filter(([, text]) => !text.endsWith('。'))).toEqual([]);
});

it('gives the texts of the language asked for', async () => {
  expect((await stringsFor('en-US')).pane.check).toBe('Check');
  expect((await stringsFor('zh-CN')).pane.check).toBe('检查');
});

it.each([
  [1, '1 studio'],
  [2, '2 studios'],
  [1234, '1,234 studios'],
])('counts %i in English', (count, words) => {
  expect(enUS.setup.summary('A', count)).toBe(`A · ${words}`);
});
