import type { DrawnLook, SheetDrawing } from '../../actions/sheet-drawing';
import type { CellArea } from '../../domain/cell/cell-address';
import { areaTexts } from '../area-text';
import { everywhere } from '../everywhere';
import { passingRangeOf } from '../range-of';
import { BYTES_PER_CALL, type Calls } from './calls';
import { lookLayers, type LookLayer } from './look-layers';

type Format = Excel.RangeFormat;
type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

const OUTSIDE: readonly Edge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
const EDGES: Readonly<Record<NonNullable<DrawnLook['borders']>, readonly Edge[]>> = {
  all: OUTSIDE,
  around: OUTSIDE,
  top: ['EdgeTop'],
  bottom: ['EdgeBottom'],
};
/** An address such as "B12:K12," in a message. */
const BYTES_PER_AREA = 10;
/** Office.js' number for text that runs from top to bottom. */
const STACKED = 180;

/** How each property is set; `numberFormat` is none of a format's and `borders` need the shape of their area. */
const SET: Readonly<Record<string, (format: Format, value: never) => void>> = {
  fontName: ({ font }, value: string) => (font.name = value),
  fontSize: ({ font }, value: number) => (font.size = value),
  bold: ({ font }, value: boolean) => (font.bold = value),
  italic: ({ font }, value: boolean) => (font.italic = value),
  fontColor: ({ font }, value: string) => (font.color = value),
  fill: ({ fill }, value: string) => (fill.color = value),
  horizontal: (format, value: Excel.HorizontalAlignment) => (format.horizontalAlignment = value),
  vertical: (format, value: Excel.VerticalAlignment) => (format.verticalAlignment = value),
  wrap: (format, value: boolean) => (format.wrapText = value),
  stacked: (format, value: boolean) => (format.textOrientation = value ? STACKED : 0),
  indent: (format, value: number) => (format.indentLevel = value),
};

/** Makes the formats of areas, one for as many of them as an address can name; the same areas give the same format. */
const formatSource = (worksheet: Excel.Worksheet): ((areas: readonly CellArea[]) => Format[]) => {
  const known = new Map<string, Format>();
  return (areas) =>
    areaTexts(areas).map((text) => {
      const format = known.get(text) ?? worksheet.getRanges(text).format;
      known.set(text, format);
      return format;
    });
};

const drawLines = (formats: readonly Format[], edges: readonly Edge[]): void => {
  for (const { borders } of formats) {
    for (const edge of edges) borders.getItem(edge).style = 'Continuous';
  }
};

const drawBorders = (formatsOf: (areas: readonly CellArea[]) => Format[], { value, areas }: LookLayer): void => {
  drawLines(formatsOf(areas), EDGES[value as NonNullable<DrawnLook['borders']>]);
  if (value !== 'all') return;
  // A single row or column has no inner lines to draw, and Excel may refuse them.
  drawLines(formatsOf(areas.filter(({ rowCount }) => rowCount > 1)), ['InsideHorizontal']);
  drawLines(formatsOf(areas.filter(({ columnCount }) => columnCount > 1)), ['InsideVertical']);
};

/* The address is the larger part of a call on many areas. */
const callsOn = (areas: readonly CellArea[]): number => 1 + Math.ceil((areas.length * BYTES_PER_AREA) / BYTES_PER_CALL);

/** Queues fonts, colours, lines and alignments. */
export function* drawLooks(worksheet: Excel.Worksheet, { looks }: SheetDrawing): Calls {
  const formatsOf = formatSource(worksheet);
  for (const layer of lookLayers(looks)) {
    const { property, value, areas } = layer;
    if (property === 'numberFormat') {
      for (const area of areas) {
        passingRangeOf(worksheet, area).numberFormat = everywhere(String(value));
        yield 1;
      }
    } else if (property === 'borders') {
      drawBorders(formatsOf, layer);
      yield 6 * callsOn(areas);
    } else {
      for (const format of formatsOf(areas)) SET[property]?.(format, value as never);
      yield callsOn(areas);
    }
  }
}
