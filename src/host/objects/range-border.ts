import type { BorderStyle } from '../model/workbook';
import { defineClass, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import type { Session } from '../session';
import type { Side } from './support/border-sides';
import { edgesOf } from './support/border-sides';
import { fileLine, lineOf, STYLES, WEIGHTS } from './support/border-line';
import { asColor } from './support/color';
import { guardFormats } from './support/guard';
import { asWord } from './support/json';
import type { FormatTarget } from './support/uniform';
import { uniform } from './support/uniform';

interface BorderTarget {
  readonly format: FormatTarget;
  readonly side: Side;
}

const BLACK = '#000000';

const read = ({ format, side }: BorderTarget, pick: (border: BorderStyle | undefined) => string): string | null => {
  const seen = new Set<string | null>();
  for (const area of format.areas)
    for (const edge of edgesOf(area, side))
      seen.add(uniform({ sheet: format.sheet, areas: [edge.area] }, (style) => pick(style.borders[edge.side])));
  const [only = null, ...others] = seen;
  return others.length > 0 ? null : only;
};

/* Each edge keeps what is not being changed; null takes the border away. */
const write = (
  { format, side }: BorderTarget,
  change: (border: BorderStyle | undefined) => BorderStyle | null,
  session: Session,
): void => {
  guardFormats(format.sheet);
  const { cells } = format.sheet;
  for (const area of format.areas) {
    for (const edge of edgesOf(area, side)) {
      const border = cells.style(edge.area.row, edge.area.column).borders[edge.side];
      cells.patchStyle(edge.area, { borders: { [edge.side]: change(border) } });
    }
    session.changes.formatted(format.sheet, area);
  }
};

export const RangeBorderObject: ExcelClass<BorderTarget> = defineClass('RangeBorder', {
  identity: ({ side }) => ({ Id: side }),
  props: {
    SideIndex: value(1, ({ side }) => side),
    Style: value(
      1,
      (border) => read(border, (line) => lineOf(line?.style).style),
      (border, given, session) => {
        const style = asWord(given, STYLES);
        const line = (old: BorderStyle | undefined) => fileLine({ style, weight: lineOf(old?.style).weight });
        write(border, (old) => (style === 'None' ? null : { style: line(old), color: old?.color ?? BLACK }), session);
      },
    ),
    Weight: value(
      1,
      (border) => read(border, (line) => lineOf(line?.style).weight),
      (border, given, session) => {
        const weight = asWord(given, WEIGHTS);
        const style = (old: BorderStyle | undefined) => (old ? lineOf(old.style).style : 'Continuous');
        write(
          border,
          (old) => ({ style: fileLine({ style: style(old), weight }), color: old?.color ?? BLACK }),
          session,
        );
      },
    ),
    Color: value(
      1,
      (border) => read(border, (line) => line?.color ?? BLACK),
      (border, given, session) => {
        const color = asColor(given);
        write(border, (old) => ({ style: old?.style ?? 'thin', color }), session);
      },
    ),
  },
});
