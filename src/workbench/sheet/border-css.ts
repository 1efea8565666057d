import type { BorderSide, BorderStyle, CellStyle } from '../../host/model/workbook';

const WIDTHS: Record<string, string> = { medium: '2px', thick: '3px', double: '3px', mediumDashed: '2px' };
const LINES: Record<string, string> = {
  dashed: 'dashed',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  slantDashDot: 'dashed',
  dotted: 'dotted',
  hair: 'dotted',
  dashDotDot: 'dotted',
  mediumDashDotDot: 'dotted',
  double: 'double',
};

const lineCss = ({ style, color }: BorderStyle): string => {
  const width = WIDTHS[style] ?? '1px';
  return `${width} ${LINES[style] ?? 'solid'} ${color}`;
};

/** The line between a cell and its neighbour: either may own it; without one, the grid line shows unless a fill covers it. */
export const lineBetween = (
  own: BorderStyle | undefined,
  neighbour: BorderStyle | undefined,
  grid: boolean,
): string => {
  const border = [own, neighbour].find((side) => side && side.style !== 'none');
  if (border) return lineCss(border);
  return grid ? '1px solid var(--grid-line)' : 'none';
};

/** CSS of the right and bottom line of a cell; left and top ones belong to the neighbours, except at the sheet's edge. */
export const cellLines = (
  here: CellStyle,
  right: CellStyle,
  below: CellStyle,
  grid: boolean,
  open: boolean,
): string => {
  const side = (style: CellStyle, name: BorderSide): BorderStyle | undefined => style.borders[name];
  const gridRight = grid && !open && !here.fill && !right.fill;
  const gridBelow = grid && !here.fill && !below.fill;
  const rightLine = lineBetween(side(here, 'EdgeRight'), side(right, 'EdgeLeft'), gridRight);
  const bottomLine = lineBetween(side(here, 'EdgeBottom'), side(below, 'EdgeTop'), gridBelow);
  return `border-right:${rightLine};border-bottom:${bottomLine}`;
};
