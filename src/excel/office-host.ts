/** What Office tells about the place the add-in runs in. */
export interface OfficeSurroundings {
  /** Language tag of Office's own menus. */
  readonly displayLanguage: string;
  /** Null where Office does not say; Excel on the web never does. */
  readonly dark: boolean | null;
}

/** Why the add-in cannot start here. */
export type OfficeRefusal = 'missing' | 'no-host' | 'too-old';
export class OfficeUnavailable extends Error {
  constructor(readonly why: OfficeRefusal) {
    super(why);
    this.name = 'OfficeUnavailable';
  }
}

const MINIMUM = '1.14';
/** The page's own tag of Office.js; it loads beside the page, so that a blocked network cannot hold the page back. */
const SCRIPT = 'script[data-office-js]';

/** True once Office.js itself has run. */
export const officeLoaded = (): boolean => typeof Office !== 'undefined' && typeof Office.onReady === 'function';

const scriptLoaded = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.querySelector<HTMLScriptElement>(SCRIPT);
    const missing = () => reject(new OfficeUnavailable('missing'));
    if (officeLoaded()) resolve();
    // A tag that failed before this line tells nobody: then only the page's patience ends the waiting.
    script?.addEventListener('load', () => (officeLoaded() ? resolve() : missing()));
    script?.addEventListener('error', missing);
    if (!script && !officeLoaded()) missing();
  });

/** Absent on the web, whatever the types say. */
const isDark = (): boolean | null => {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!background) return null;
  return background.slice(1).every((part) => parseInt(part, 16) < 0x80);
};

/**
 * Waits until Excel answers. It never gives up by itself: Office.js is silent about most of its troubles, and a slow
 * network may still come through, so how long to wait is the page's decision.
 * @throws OfficeUnavailable when Office.js did not load, this is no Excel, or Excel is older than ExcelApi 1.14
 */
export const officeReady = async (): Promise<OfficeSurroundings> => {
  await scriptLoaded();
  // Outside Office the promise resolves without a host, whatever the types say.
  const info: { host: unknown } = await Office.onReady();
  if (info.host !== 'Excel') throw new OfficeUnavailable('no-host');
  if (!Office.context.requirements.isSetSupported('ExcelApi', MINIMUM)) throw new OfficeUnavailable('too-old');
  return { displayLanguage: Office.context.displayLanguage, dark: isDark() };
};
