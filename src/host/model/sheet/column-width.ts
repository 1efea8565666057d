const POINTS_PER_PIXEL = 0.75;
/** Excel's cell padding in pixels (18.3.1.13). */
const PADDING = 5;
const WIDE_DIGIT_FONTS = /^(?:宋体|新宋体|等线|黑体|SimSun|NSimSun|DengXian|SimHei|仿宋|FangSong|楷体|KaiTi)$/i;

/** Width of the widest digit of the workbook's normal font in pixels at 96 dpi; columns are measured in it. */
export const digitWidth = (font: { readonly name: string; readonly size: number }): number => {
  const atEleven = WIDE_DIGIT_FONTS.test(font.name) ? 8 : 7;
  return Math.max(1, Math.round((atEleven * font.size) / 11));
};

/** Points of a width given in characters, as `<col width>` has it. */
export const pointsOfWidth = (width: number, digit: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit) * POINTS_PER_PIXEL;

/** Width in characters to write for a width in points. */
export const widthOfPoints = (points: number, digit: number): number => {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / digit) * 256) / 256;
};

/** Points of a column nobody set, from its number of characters; Excel rounds up to whole 8 pixels. */
export const standardWidth = (characters: number, digit: number): number =>
  Math.ceil((characters * digit + PADDING) / 8) * 8 * POINTS_PER_PIXEL;
