export type Theme = 'light' | 'dark';

const COLORS: Readonly<Record<Theme, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xf3f2f1,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xf3f2f1,
    controlBackgroundColor: 0x3b3a39,
    controlForegroundColor: 0xf3f2f1,
  },
};

/** Office's colours as the client reads them: JSON text of numbers. */
export const themeText = (theme: Theme): string => JSON.stringify(COLORS[theme]);
