import { ExcelError } from '../../protocol/excel-error';

const NAMED: Readonly<Record<string, string>> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  brown: '#A52A2A',
  cyan: '#00FFFF',
  fuchsia: '#FF00FF',
  gold: '#FFD700',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lightblue: '#ADD8E6',
  lightgray: '#D3D3D3',
  lightgreen: '#90EE90',
  lightyellow: '#FFFFE0',
  lime: '#00FF00',
  magenta: '#FF00FF',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  pink: '#FFC0CB',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** "#RRGGBB" of what a developer writes: six or three digits with or without "#", or a name; throws InvalidArgument. */
export const asColor = (given: unknown): string => {
  if (typeof given !== 'string') throw new ExcelError('InvalidArgument');
  const named = NAMED[given.trim().toLowerCase()];
  if (named !== undefined) return named;
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(given.trim())?.[1];
  if (digits === undefined) throw new ExcelError('InvalidArgument');
  const six =
    digits.length === 3
      ? Array.from(digits)
          .map((digit) => digit + digit)
          .join('')
      : digits;
  return `#${six.toUpperCase()}`;
};
