import type { Policy } from '../../domain/policies/policy';
import type { SettingValues } from '../../domain/policies/setting';
import type { SettingsWording } from './settings-wording';

const valueText = (key: string, value: string, words: SettingsWording): string =>
  words.texts[key]?.choices?.[value] ?? value;

/**
 * Lines for the head of a result sheet: which readings were decided otherwise than the default, and which decisions could
 * not be understood. Empty when everything stands at its default.
 */
export const settingLines = (
  { settings }: Policy,
  values: SettingValues,
  unreadable: Readonly<Record<string, string>>,
  words: SettingsWording,
): string[] => {
  const decided = settings.flatMap(({ key, article, default: preset }) => {
    const value = values[key];
    if (value === undefined || value === preset) return [];
    return [words.sheet.one(words.texts[key]?.label ?? key, valueText(key, value, words), article)];
  });
  const broken = Object.entries(unreadable).filter(([key]) => values[key] === undefined);
  return [
    ...(decided.length > 0 ? [words.sheet.decided(decided)] : []),
    ...broken.map(([key, text]) => words.sheet.unreadable(words.texts[key]?.label ?? key, text)),
  ];
};
