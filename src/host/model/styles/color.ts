import type { XmlElement } from '../../package/xml/xml-element';

/** Excel's palette for indexed colours 0–63. */
const PALETTE =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' +
  '800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF' +
  '000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99' +
  '3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333';

const OFFICE_THEME = '44546AE7E6E64472C4ED7D31A5A5A5FFC0005B9BD570AD470563C1954F72';

/** Colours a file can name by number: the theme's (in file order of `theme=`) and the indexed ones. */
export interface ColorTable {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const chunks = (text: string): string[] => text.match(/.{6}/g) ?? [];

export const DEFAULT_COLORS: ColorTable = {
  theme: ['FFFFFF', '000000', 'E7E6E6', '44546A', ...chunks(OFFICE_THEME).slice(2)],
  indexed: [...chunks(PALETTE), '000000', 'FFFFFF'],
};

/** Reads the theme part; its light and dark pairs come swapped in `theme=` numbers. */
export const readThemeColors = (root: XmlElement | undefined): readonly string[] => {
  const scheme = root?.descendants('clrScheme')[0];
  if (!scheme) return DEFAULT_COLORS.theme;
  const colors = scheme.elements().map((entry) => {
    const color = entry.elements()[0];
    return (color?.get('lastClr') ?? color?.get('val') ?? '000000').slice(-6).toUpperCase();
  });
  const [dark1 = '000000', light1 = 'FFFFFF', dark2 = '44546A', light2 = 'E7E6E6', ...rest] = colors;
  return [light1, dark1, light2, dark2, ...rest];
};

const toHls = (red: number, green: number, blue: number): [number, number, number] => {
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const light = (high + low) / 2;
  const span = high - low;
  if (span === 0) return [0, light, 0];
  const saturation = light > 0.5 ? span / (2 - high - low) : span / (high + low);
  const turn =
    high === red
      ? (green - blue) / span + (green < blue ? 6 : 0)
      : high === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return [turn / 6, light, saturation];
};

const channel = (low: number, high: number, hue: number): number => {
  const turn = hue < 0 ? hue + 1 : hue > 1 ? hue - 1 : hue;
  if (turn < 1 / 6) return low + (high - low) * 6 * turn;
  if (turn < 1 / 2) return high;
  return turn < 2 / 3 ? low + (high - low) * (2 / 3 - turn) * 6 : low;
};

/** Lightens or darkens as 18.8.3 `tint` says: on the lightness of HLS. */
export const applyTint = (rgb: string, tint: number): string => {
  if (tint === 0) return rgb;
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [hue, light, saturation] = toHls(parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0);
  const tinted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const high = tinted < 0.5 ? tinted * (1 + saturation) : tinted + saturation - tinted * saturation;
  const low = 2 * tinted - high;
  return [hue + 1 / 3, hue, hue - 1 / 3]
    .map((turn) => Math.round(channel(low, high, turn) * 255))
    .map((value) => value.toString(16).padStart(2, '0').toUpperCase())
    .join('');
};

/** "#RRGGBB" of a color element; null for automatic or none. */
export const readColor = (element: XmlElement | undefined, table: ColorTable): string | null => {
  if (!element) return null;
  const tint = element.number('tint', 0);
  const rgb = element.get('rgb');
  const theme = element.get('theme');
  const indexed = element.get('indexed');
  const base =
    rgb !== undefined
      ? rgb.slice(-6).toUpperCase()
      : theme !== undefined
        ? table.theme[Number(theme)]
        : indexed !== undefined
          ? table.indexed[Number(indexed)]
          : undefined;
  return base === undefined || !/^[0-9A-F]{6}$/.test(base) ? null : `#${applyTint(base, tint)}`;
};

/** ARGB text of "#RRGGBB". */
export const argbOf = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;
