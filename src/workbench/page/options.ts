import type { HostOptions } from '../../host/host';

type Profile = NonNullable<HostOptions['profile']>;
type Locale = NonNullable<HostOptions['locale']>;
type Theme = NonNullable<HostOptions['theme']>;

/** What a tester may switch: which Excel is imitated, in which language and with which appearance. */
export interface Options {
  readonly profile: Profile;
  readonly locale: Locale;
  readonly theme: Theme;
}

const oneOf = <T extends string>(value: string | null, choices: readonly T[], otherwise: T): T =>
  choices.find((choice) => choice === value) ?? otherwise;

export const PROFILES: readonly Profile[] = ['windows', 'windows-2021', 'web'];

/** Options from the page's address, so that a test or a link can set them. */
export const readOptions = (address: URLSearchParams, prefersDark: boolean): Options => ({
  profile: oneOf(address.get('profile'), PROFILES, 'windows'),
  locale: oneOf(address.get('locale'), ['zh-CN', 'en-US'], 'zh-CN'),
  theme: oneOf(address.get('theme'), ['light', 'dark'], prefersDark ? 'dark' : 'light'),
});
