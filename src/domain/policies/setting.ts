/** What somebody decided where the document leaves it open, by key; a key that is absent stands at its default. */
export type SettingValues = Readonly<Record<string, string>>;

interface SettingBase {
  /** As on the command line: "promotion", "amount.municipal", "filing.deadline". */
  readonly key: string;
  /** Article of the document that leaves it open: "第二十条". */
  readonly article: string;
  /** Ids of the requirements that read it. */
  readonly rules: readonly string[];
}

/** One question a document leaves open. The default is the reading that accuses nobody. */
export type Setting =
  | (SettingBase & { readonly kind: 'choice'; readonly choices: readonly string[]; readonly default: string })
  /** Yuan; without a default no total pretends to be complete. */
  | (SettingBase & { readonly kind: 'amount'; readonly default: null })
  /** MM-DD; null: no day is judged. */
  | (SettingBase & { readonly kind: 'month-day'; readonly default: string | null })
  /** Years separated by commas; null: worked out from the as-of day. */
  | (SettingBase & { readonly kind: 'years'; readonly count: number; readonly default: null })
  | (SettingBase & { readonly kind: 'number'; readonly default: string | null });

const FORMS: Readonly<Record<Exclude<Setting['kind'], 'choice' | 'years'>, RegExp>> = {
  amount: /^\d+(?:\.\d{1,2})?$/,
  'month-day': /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  number: /^\d+(?:\.\d+)?$/,
};

/** True when the text is a value this setting can take. */
export const settingTakes = (setting: Setting, value: string): boolean => {
  if (setting.kind === 'choice') return setting.choices.includes(value);
  if (setting.kind === 'years') {
    const years = value.split(',');
    return years.length === setting.count && years.every((year) => /^(?:19|20)\d{2}$/.test(year));
  }
  return FORMS[setting.kind].test(value);
};

/** The value in force: what was decided, else the default; null where neither is there or the decision is unreadable. */
export const settingValue = (
  { settings }: { readonly settings: readonly Setting[] },
  values: SettingValues,
  key: string,
): string | null => {
  const setting = settings.find((each) => each.key === key);
  if (!setting) return null;
  const decided = values[key];
  return decided !== undefined && settingTakes(setting, decided) ? decided : setting.default;
};
