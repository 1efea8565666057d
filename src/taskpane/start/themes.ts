import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** The green of Excel and of the product's own tick; red and amber are kept for findings. */
const BRAND: BrandVariants = {
  10: '#031a0d',
  20: '#06301a',
  30: '#094322',
  40: '#0b5329',
  50: '#0c5f2f',
  60: '#0e6a36',
  70: '#0f733c',
  80: '#107c41',
  90: '#2b8a56',
  100: '#47996c',
  110: '#65a983',
  120: '#85bb9c',
  130: '#a4ccb5',
  140: '#c0dccb',
  150: '#d8eae0',
  160: '#ecf5f0',
};

/** Chinese first: Latin fonts without Chinese would leave the choice of the Chinese one to chance. */
const FONTS =
  '"Segoe UI", "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

export const lightTheme: Theme = { ...createLightTheme(BRAND), fontFamilyBase: FONTS };

const dark = createDarkTheme(BRAND);
/** Fluent's own dark shades of a green brand fall below 4.5:1 as text. */
export const darkTheme: Theme = {
  ...dark,
  fontFamilyBase: FONTS,
  colorBrandForeground1: BRAND[120],
  colorBrandForegroundLink: BRAND[120],
  colorBrandForegroundLinkHover: BRAND[130],
};
