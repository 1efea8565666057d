import type { Setting } from '../../domain/policies/setting';

/** What one setting is about, in one language. */
export interface SettingWords {
  readonly label: string;
  readonly explains: string;
  readonly choices?: Readonly<Record<string, string>>;
}

/** The sheet 规则设置 and what result sheets say about settings. */
export interface SettingsSheetWording {
  readonly title: string;
  readonly heading: string;
  readonly explained: string;
  readonly policyLabel: string;
  readonly policyExplains: string;
  readonly headers: readonly string[];
  byDefault(word: string): string;
  readonly notGiven: string;
  readonly choose: string;
  readonly forms: Readonly<Record<Exclude<Setting['kind'], 'choice'>, string>>;
  decided(settings: readonly string[]): string;
  one(label: string, value: string, article: string): string;
  unreadable(label: string, text: string): string;
}

export interface SettingsWording {
  readonly texts: Readonly<Record<string, SettingWords>>;
  readonly sheet: SettingsSheetWording;
}
