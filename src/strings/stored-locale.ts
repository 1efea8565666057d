import { LOCALES, localeOf, type Locale } from './locale';

const KEY = 'ghtz.locale';

/** The language the user chose before, else the nearest to Office's own. Pane and ribbon share it. */
export const preferredLocale = (displayLanguage: string): Locale => {
  try {
    return LOCALES.find((locale) => locale === localStorage.getItem(KEY)) ?? localeOf(displayLanguage);
  } catch {
    // Storage may be refused to a framed page: then the choice lasts as long as the pane.
    return localeOf(displayLanguage);
  }
};

export const storeLocale = (locale: Locale): void => {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // As above.
  }
};
