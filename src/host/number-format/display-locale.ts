/** The language Excel runs in: it decides how system dates, week days and escapes are shown. */
export type DisplayLocale = 'zh-CN' | 'en-US';
