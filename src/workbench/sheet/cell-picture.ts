import type { CellArea, CellScalar } from '../../host/model/types';
import type { CellStyle } from '../../host/model/workbook';
import type { ConditionalLook } from '../conditional/look';
import { cellArea, lastColumn, lastRow } from '../geometry/area';
import { pixels } from '../geometry/pixels';
import { boxOf, type PixelBox } from '../geometry/sheet-geometry';
import { cellLines } from './border-css';
import { fontCss, textAlign, textCss } from './cell-css';
import { lookCss, styleWithLook } from './look-css';
import type { Scene } from './scene';
import { shownText } from './shown-text';

/** One cell as it is drawn: plain text and CSS, so that an unchanged cell costs one comparison. */
export interface CellPicture {
  readonly text: string;
  readonly css: string;
  readonly rules: string;
  readonly wrap: 'wrap' | '';
  readonly icon: string;
  readonly comment: 'note' | 'thread' | '';
  readonly commentText: string;
  readonly filter: 'off' | 'on' | '';
}

/* Excel shows no more of a cell's text than this. */
const SHOWN_LETTERS = 1024;

/** Draws one cell, or the merged area that starts there. */
export const pictureOf = (scene: Scene, row: number, column: number): CellPicture => {
  const { sheet } = scene;
  const area = scene.merges.at(row, column) ?? cellArea({ row, column });
  const look = scene.look(row, column);
  const style = styleWithLook(sheet.cells.style(row, column), look);
  const value = sheet.cells.value(row, column);
  const box = boxOf(scene.geometry, area);
  const text = textIn(scene, style, value, box);
  const squeeze = typeof value === 'number' && !style.wrapText ? squeezeOf(scene, style, text, box) : '';
  const [comment] = scene.comments(row, column);
  return {
    text: look.icon?.alone ? '' : text,
    css: [cssOf(scene, area, box, style, value, look), squeeze].filter(Boolean).join(';'),
    rules: look.rules.join(' | '),
    wrap: style.wrapText && style.textRotation === 0 ? 'wrap' : '',
    icon: look.icon?.symbol ?? '',
    comment: comment ? (comment.threaded ? 'thread' : 'note') : '',
    commentText: comment ? `${comment.author}: ${comment.text}` : '',
    filter: scene.filterButton(row, column) ?? '',
  };
};

const textIn = (scene: Scene, style: CellStyle, value: CellScalar, box: PixelBox): string => {
  const font = fontCss(style.font, scene.zoom);
  const fits = (text: string): boolean =>
    Math.min(scene.textWidth(text, font), excelWidth(text, style, scene)) + 4 <= box.width;
  const text = shownText(value, style.numberFormat, scene.format, fits).slice(0, SHOWN_LETTERS);
  return style.wrapText ? text : text.replace(/[\r\n]+/g, '');
};

/* Columns are as wide as the digits of Excel's fonts; a wider substitute font must not turn numbers into ####. */
const excelWidth = (text: string, { font }: CellStyle, { zoom }: Scene): number =>
  text.length * pixels(font.size, zoom) * (font.bold ? 0.53 : 0.5);

/* Where a substitute font is too wide for a number that fits in Excel, it is drawn narrower. */
const squeezeOf = (scene: Scene, style: CellStyle, text: string, box: PixelBox): string => {
  const width = scene.textWidth(text, fontCss(style.font, scene.zoom));
  return width + 4 > box.width ? `--squeeze:${((box.width - 4) / width).toFixed(3)}` : '';
};

const cssOf = (
  scene: Scene,
  area: CellArea,
  box: PixelBox,
  style: CellStyle,
  value: CellScalar,
  look: ConditionalLook,
): string => {
  const spills = scene.spills(area.row);
  const spill = spills.of.get(area.column);
  return [
    `left:${box.left}px;width:${box.width}px;height:${box.height}px`,
    textCss(style, textAlign(style, value), scene.zoom),
    linesOf(scene, area, style, spills.open.has(lastColumn(area))),
    lookCss(style, look),
    spill && `overflow:visible;z-index:1;clip-path:inset(0 ${-spill.right}px 0 ${-spill.left}px)`,
  ]
    .filter(Boolean)
    .join(';');
};

const linesOf = ({ sheet }: Scene, area: CellArea, style: CellStyle, open: boolean): string => {
  const right = lastColumn(area);
  const bottom = lastRow(area);
  const corner = sheet.cells.style(bottom, right);
  const edges = { ...style, borders: { ...style.borders, ...corner.borders } };
  const beside = sheet.cells.style(area.row, right + 1);
  const below = sheet.cells.style(bottom + 1, area.column);
  return cellLines(area.rowCount * area.columnCount > 1 ? edges : style, beside, below, sheet.showGridlines, open);
};
