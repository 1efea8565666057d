/** The languages the add-in speaks. */
export const LOCALES = ['zh-CN', 'en-US'] as const;
export type Locale = (typeof LOCALES)[number];

/** The nearest language to a tag such as Office's display language; Chinese of any region reads zh-CN. */
export const localeOf = (tag: string | undefined): Locale =>
  tag === undefined || tag === '' || /^zh\b/i.test(tag) ? 'zh-CN' : 'en-US';
