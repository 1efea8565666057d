import { type Policy, type PolicyHead } from '../../domain/policies/policy';
import type { Setting, SettingValues } from '../../domain/policies/setting';
import type { DrawnBlock, DrawnValidation, SheetDrawing } from '../sheet-drawing';
import type { SettingsWording } from './settings-wording';
import { POLICY_KEY, VALUE_COLUMN } from './settings-columns';

const WIDTHS = [26, 34, 16, 60, 20, 60] as const;
const HEAD_ROWS = 3;
const TEXT = '@';

const wordOf = (setting: Setting, value: string, words: SettingsWording): string =>
  setting.kind === 'choice' ? (words.texts[setting.key]?.choices?.[value] ?? value) : value;

/** Each word with what it means, so that the sheet can be read in whatever language it was written. */
const choicesOf = (setting: Setting, words: SettingsWording): string =>
  setting.kind === 'choice'
    ? setting.choices.map((choice) => `${wordOf(setting, choice, words)}（${choice}）`).join('；')
    : words.sheet.forms[setting.kind];

const explanation = (setting: Setting, words: SettingsWording): string => {
  const preset =
    setting.default === null ? words.sheet.notGiven : words.sheet.byDefault(wordOf(setting, setting.default, words));
  return `${words.texts[setting.key]?.explains ?? ''}${preset}`;
};

const policyText = ({ id, document }: PolicyHead): string => `${id} ${document}`;

const lineOf = (setting: Setting, values: SettingValues, words: SettingsWording): readonly string[] => {
  const decided = values[setting.key];
  return [
    words.texts[setting.key]?.label ?? setting.key,
    decided === undefined ? '' : wordOf(setting, decided, words),
    setting.article,
    explanation(setting, words),
    setting.key,
    choicesOf(setting, words),
  ];
};

const listOf = (setting: Setting, words: SettingsWording): readonly string[] | null => {
  if (setting.kind !== 'choice') return null;
  const list = setting.choices.map((choice) => wordOf(setting, choice, words));
  /* A comma would split the choice in two, and Excel takes 255 characters. */
  return list.some((word) => word.includes(',')) || list.join(',').length > 250 ? null : list;
};

const validation = (setting: Setting, row: number, words: SettingsWording): DrawnValidation => {
  const area = { row, column: VALUE_COLUMN, rowCount: 1, columnCount: 1 };
  const list = listOf(setting, words);
  const title = words.texts[setting.key]?.label ?? setting.key;
  if (list) return { area, kind: 'list', list, strict: true, title, message: words.sheet.choose };
  const message = setting.kind === 'choice' ? words.sheet.choose : words.sheet.forms[setting.kind];
  return { area, title, message };
};

const documentValidation = (heads: readonly PolicyHead[], words: SettingsWording): DrawnValidation => ({
  area: { row: HEAD_ROWS, column: VALUE_COLUMN, rowCount: 1, columnCount: 1 },
  kind: 'list',
  list: heads.map(policyText).map((text) => text.slice(0, 40)),
  strict: true,
  title: words.sheet.policyLabel,
  message: words.sheet.choose,
});

/** The sheet 规则设置: a line a setting, blank where the default holds. What people choose there is the truth. */
export const settingsDrawing = (
  policy: Policy,
  heads: readonly PolicyHead[],
  values: SettingValues,
  words: SettingsWording,
): SheetDrawing => {
  const { sheet } = words;
  const lines = policy.settings.map((setting) => lineOf(setting, values, words));
  const rows = [
    [sheet.heading],
    [sheet.explained],
    sheet.headers,
    [sheet.policyLabel, policyText(policy).slice(0, 40), '', sheet.policyExplains, POLICY_KEY, sheet.choose],
    ...lines,
  ];
  const block: DrawnBlock = { at: { row: 0, column: 0 }, rows };
  const count = lines.length + 1;
  const all = { row: HEAD_ROWS - 1, column: 0, rowCount: count + 1, columnCount: WIDTHS.length };
  return {
    kind: 'settings',
    title: sheet.title,
    blocks: [block],
    looks: [
      { area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, bold: true, fontSize: 14 },
      { area: all, borders: 'all', vertical: 'Top', wrap: true },
      { area: { ...all, rowCount: 1 }, bold: true, fill: '#E7EDF5', vertical: 'Center' },
      {
        area: { row: HEAD_ROWS, column: VALUE_COLUMN, rowCount: count, columnCount: 1 },
        fill: '#FFF9E5',
        numberFormat: TEXT,
      },
    ],
    merges: [],
    columnWidths: WIDTHS,
    rowHeights: [],
    autofitRows: [{ row: HEAD_ROWS, column: 0, rowCount: count, columnCount: WIDTHS.length }],
    freezeRows: HEAD_ROWS,
    validations: [
      documentValidation(heads, words),
      ...policy.settings.map((setting, at) => validation(setting, HEAD_ROWS + 1 + at, words)),
    ],
    print: { orientation: 'Landscape', fitWidth: 1, titleRows: { first: HEAD_ROWS - 1, last: HEAD_ROWS - 1 } },
  };
};
