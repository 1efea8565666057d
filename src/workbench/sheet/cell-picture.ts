import type { CellArea } from '../../host/model/types';
import type { CellStyle } from '../../host/model/workbook';
import { cellArea, isOneCell, lastColumn, lastRow } from '../geometry/area';
import { boxOf, type PixelBox } from '../geometry/sheet-geometry';
import { cellLines } from './border-css';
import { cellText } from './cell-text';
import { textAlign, textCss } from './cell-css';
import { lookCss, styleWithLook } from './look-css';
import type { Scene } from './scene';

/** One cell as it is drawn: plain text and CSS, so that an unchanged cell costs one comparison. */
export interface CellPicture {
  readonly text: string;
  /** CSS that many cells share, and CSS of this one. */
  readonly face: string;
  readonly css: string;
  readonly rules: string;
  readonly wrap: 'wrap' | '';
  readonly icon: string;
  readonly comment: 'note' | 'thread' | '';
  readonly commentText: string;
  readonly filter: 'off' | 'on' | '';
}

/** Draws one cell, or the merged area that starts there. */
export const pictureOf = (scene: Scene, row: number, column: number): CellPicture => {
  const { sheet } = scene;
  const area = scene.merges.at(row, column) ?? cellArea({ row, column });
  const look = scene.look(row, column);
  const style = styleWithLook(sheet.cells.style(row, column), look);
  const value = sheet.cells.value(row, column);
  const box = boxOf(scene.geometry, area);
  const { text, squeeze } = cellText(scene, style, value, box.width);
  const [comment] = scene.comments(row, column);
  return {
    text: look.icon?.alone ? '' : text,
    face: [textCss(style, textAlign(style, value), scene.zoom), linesOf(scene, area, style)].join(';'),
    css: cssOf(scene, area, box, lookCss(style, look), squeeze),
    rules: look.rules.join(' | '),
    wrap: style.wrapText && style.textRotation === 0 ? 'wrap' : '',
    icon: look.icon?.symbol ?? '',
    comment: comment ? (comment.threaded ? 'thread' : 'note') : '',
    commentText: comment ? `${comment.author}: ${comment.text}` : '',
    filter: scene.filterButton(row, column) ?? '',
  };
};

const cssOf = (scene: Scene, area: CellArea, box: PixelBox, look: string, squeeze: number): string => {
  const spill = scene.spills(area.row).of.get(area.column);
  return [
    `left:${box.left}px;width:${box.width}px;height:${box.height}px`,
    look,
    spill && `overflow:visible;z-index:1;clip-path:inset(0 ${-spill.right}px 0 ${-spill.left}px)`,
    squeeze < 1 && `--squeeze:${squeeze.toFixed(3)}`,
  ]
    .filter(Boolean)
    .join(';');
};

const linesOf = (scene: Scene, area: CellArea, style: CellStyle): string => {
  const { cells, showGridlines } = scene.sheet;
  const [right, bottom] = [lastColumn(area), lastRow(area)];
  const beside = cells.style(area.row, right + 1);
  const below = cells.style(bottom + 1, area.column);
  const open = scene.spills(area.row).open.has(right);
  return cellLines(
    isOneCell(area) ? style : withCorner(style, cells.style(bottom, right)),
    beside,
    below,
    showGridlines,
    open,
  );
};

/* A merged area has the right and bottom lines of its last cell. */
const withCorner = (style: CellStyle, corner: CellStyle): CellStyle => ({
  ...style,
  borders: { ...style.borders, ...corner.borders },
});
