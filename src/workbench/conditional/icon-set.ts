import type { Icon } from './look';

const GREEN = '#3A9B4A';
const YELLOW = '#D9A300';
const RED = '#D13438';
const GREY = '#7A7A7A';
const TRAFFIC = [RED, YELLOW, '#A0A000', '#7DB343', GREEN];
const ARROWS = '↓↘→↗↑';

const SYMBOLS: readonly (readonly [RegExp, string])[] = [
  [/Arrows/, ARROWS],
  [/Triangles/, '▼▬▬▬▲'],
  [/Flags/, '⚑⚑⚑⚑⚑'],
  [/Symbols2/, '✖!!!✔'],
  [/Symbols/, '✖!!!✔'],
  [/Stars/, '☆⯪⯪⯪★'],
  [/Quarters/, '○◔◑◕●'],
  [/Rating|Boxes/, '▁▂▄▆█'],
  [/Signs/, '◆▲▲▲●'],
];

/* Sets of three and four leave out the middle steps of five. */
const STEPS: Readonly<Record<number, readonly number[]>> = { 3: [0, 2, 4], 4: [0, 1, 3, 4], 5: [0, 1, 2, 3, 4] };

/** The icon at a place of one of Excel's sets, drawn as a coloured sign. */
export const iconOf = (set: string, place: number, count: number, alone: boolean): Icon => {
  const step = STEPS[count]?.[place] ?? 2;
  const signs = SYMBOLS.find(([pattern]) => pattern.test(set))?.[1] ?? '●●●●●';
  const grey = /Gray|Quarters|Rating|Boxes/.test(set);
  return { symbol: Array.from(signs)[step] ?? '●', color: grey ? GREY : (TRAFFIC[step] ?? GREY), alone };
};
