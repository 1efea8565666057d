import type { Setting } from '../domain/policies/setting';
import type { SettingText } from './zh-CN/settings';

/** What documents leave open, by key, and the sheet 规则设置 that decides it. */
export interface SettingStrings {
  readonly texts: Readonly<Record<string, SettingText>>;
  readonly sheet: {
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
  };
}
