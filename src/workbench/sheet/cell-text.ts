import type { CellScalar } from '../../host/model/types';
import type { CellStyle } from '../../host/model/workbook';
import { pixels } from '../geometry/pixels';
import { fontCss } from './cell-css';
import type { Scene } from './scene';
import { shownText } from './shown-text';

/** A cell's text as it is drawn. */
export interface CellText {
  readonly text: string;
  /** How much narrower it is drawn, 1 for as it is. */
  readonly squeeze: number;
}

/* Excel shows no more of a cell's text than this. */
const SHOWN_LETTERS = 1024;
const PADDING = 4;

/** What a cell shows in a width in CSS pixels. */
export const cellText = (scene: Scene, style: CellStyle, value: CellScalar, width: number): CellText => {
  if (typeof value === 'number') return numberText(scene, style, value, width);
  const text = scene.format(value, style.numberFormat).slice(0, SHOWN_LETTERS);
  return { text: style.wrapText ? text : text.replace(/[\r\n]+/g, ''), squeeze: 1 };
};

const numberText = (scene: Scene, style: CellStyle, value: number, width: number): CellText => {
  const room = width - PADDING;
  const size = pixels(style.font.size, scene.zoom);
  const plain = scene.format(value, style.numberFormat);
  /* No letter of a number is wider than this: most numbers need no measuring. */
  if (plain.length * size * 0.7 <= room && /^[\x20-\x7e]*$/.test(plain)) return { text: plain, squeeze: 1 };
  const measure = (text: string): number => scene.textWidth(text, fontCss(style.font, scene.zoom));
  const fits = (text: string): boolean => Math.min(measure(text), excelWidth(text, style, size)) <= room;
  const text = shownText(value, style.numberFormat, scene.format, fits);
  return { text, squeeze: Math.min(1, room / measure(text)) };
};

/* Columns are as wide as the digits of Excel's fonts; a wider substitute font must not turn numbers into ####. */
const excelWidth = (text: string, { font }: CellStyle, size: number): number =>
  text.length * size * (font.bold ? 0.53 : 0.5);
