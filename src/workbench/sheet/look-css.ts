import type { CellStyle } from '../../host/model/workbook';
import type { ConditionalLook } from '../conditional/look';

/** The style of a cell after its conditional formats. */
export const styleWithLook = (style: CellStyle, look: ConditionalLook): CellStyle => {
  if (look.rules.length === 0) return style;
  const { font } = style;
  return {
    ...style,
    fill: look.fill ?? style.fill,
    font: {
      ...font,
      color: look.fontColor ?? font.color,
      bold: look.bold ?? font.bold,
      italic: look.italic ?? font.italic,
      underline: look.underline ?? font.underline,
      strikethrough: look.strikethrough ?? font.strikethrough,
    },
  };
};

/** Fill, data bar and the colour of the icon. */
export const lookCss = (style: CellStyle, { bar, icon }: ConditionalLook): string => {
  const parts = [style.fill ? `background-color:${style.fill}` : ''];
  if (bar) {
    const [from, to] = [`${bar.from}%`, `${bar.to}%`];
    const stops = `transparent ${from},${bar.color} ${from} ${to},transparent ${to}`;
    parts.push(`background-image:linear-gradient(90deg,${stops})`);
  }
  if (icon) parts.push(`--icon-color:${icon.color}`);
  return parts.filter(Boolean).join(';');
};
