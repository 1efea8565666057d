import type { CellScalar } from '../../host/model/types';
import type { CellStyle, FontStyle } from '../../host/model/workbook';
import { pixels } from '../geometry/pixels';

/* Chinese Windows fonts first, then what other systems have for the same purpose. */
const FALLBACK = `"Microsoft YaHei","PingFang SC","Noto Sans SC","Noto Sans CJK SC","WenQuanYi Zen Hei",sans-serif`;

/** The CSS `font` of a cell's text. */
export const fontCss = (font: FontStyle, zoom: number): string => {
  const size = (Math.round(font.size * 96 * zoom * 10) / 720).toFixed(2);
  return `${font.italic ? 'italic ' : ''}${font.bold ? '700 ' : ''}${size}px "${font.name.replace(/["\\]/g, '')}",${FALLBACK}`;
};

const HORIZONTAL: Partial<Record<CellStyle['horizontal'], string>> = {
  Left: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Right: 'right',
  Justify: 'justify',
  Distributed: 'justify',
};

/** Where a cell's text stands: General puts numbers right, true and errors in the middle, text left. */
export const textAlign = (style: CellStyle, value: CellScalar): string => {
  if (style.horizontal !== 'General') return HORIZONTAL[style.horizontal] ?? 'left';
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || /^#[A-Z/0]+[!?A]$/.test(value) ? 'center' : 'left';
};

const FLEX = { left: 'flex-start', center: 'center', right: 'flex-end', justify: 'flex-start' } as const;
const VERTICAL: Record<CellStyle['vertical'], string> = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
  Justify: 'flex-start',
  Distributed: 'center',
};

/** Font, place and line breaking of a cell's text. */
export const textCss = (style: CellStyle, align: string, zoom: number): string => {
  const decoration = `${style.font.underline ? ' underline' : ''}${style.font.strikethrough ? ' line-through' : ''}`;
  const indent = style.indent > 0 ? pixels(style.indent * 6.75, zoom) : 0;
  return [
    `font:${fontCss(style.font, zoom)};line-height:1.3`,
    decoration && `text-decoration:${decoration}`,
    `color:${style.font.color}`,
    `text-align:${align};justify-content:${FLEX[align as keyof typeof FLEX]}`,
    `align-items:${VERTICAL[style.vertical]}`,
    indent > 0 && `padding-${align === 'right' ? 'right' : 'left'}:${indent + 3}px`,
    rotationCss(style.textRotation, align),
  ]
    .filter(Boolean)
    .join(';');
};

/* 255 is Excel's code for letters stacked one below the other; above 90 the text turns clockwise. */
const rotationCss = (rotation: number, align: string): string => {
  if (rotation === 255) return '--writing:vertical-rl;--orientation:upright';
  if (rotation === 0) return align === 'center' ? '' : `--hold:${align === 'right' ? 'right' : 'left'}`;
  return `--turn:${rotation > 90 ? rotation - 90 : -rotation}deg`;
};
