import type { FormLook } from '../../domain/application/form-layout';
import type { PlacedCell, PlacedForm } from '../../domain/application/place-form';
import { FONT_SIZE, FONT_SIZES } from '../../domain/application/row-height';
import type { CellArea } from '../../domain/cell/cell-address';
import type { DrawnLook } from '../sheet-drawing';

const FONT = '仿宋';

/** Looks whose cells have lines all round. */
const BOXED: ReadonlySet<FormLook> = new Set<FormLook>(['label', 'value', 'left', 'banner', 'stacked']);

const LOOKS: Readonly<Partial<Record<FormLook, Omit<DrawnLook, 'area'>>>> = {
  left: { horizontal: 'Left', vertical: 'Top' },
  stacked: { stacked: true, wrap: false },
  corner: { horizontal: 'Left' },
  title: { bold: true },
  heading: { bold: true },
  'cover-label': { horizontal: 'Left' },
  'cover-value': { borders: 'bottom' },
  note: { horizontal: 'Left' },
  blank: { horizontal: 'Left', vertical: 'Top' },
  seal: { horizontal: 'Right', indent: 6 },
  signature: { horizontal: 'Right', indent: 1 },
};

/* Neighbouring rows as areas over the whole width. */
const rowAreas = (rows: readonly number[], columnCount: number): CellArea[] => {
  const areas: CellArea[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = areas.at(-1);
    if (last && last.row + last.rowCount === row) areas[areas.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else areas.push({ row, column: 0, rowCount: 1, columnCount });
  }
  return areas;
};

/* Rows that are cells with lines from edge to edge get all lines at once: those inside a merged cell do not show. */
const tables = ({ cells, columns }: PlacedForm): CellArea[] => {
  const covered = new Map<number, number>();
  for (const { look, area } of cells) {
    if (!BOXED.has(look)) continue;
    for (let row = area.row; row < area.row + area.rowCount; row += 1)
      covered.set(row, (covered.get(row) ?? 0) + area.columnCount);
  }
  const rows = [...covered].filter(([, count]) => count === columns.length).map(([row]) => row);
  return rowAreas(rows, columns.length);
};

const isIn = (area: CellArea, tablesOf: readonly CellArea[]): boolean =>
  tablesOf.some(({ row, rowCount }) => area.row >= row && area.row + area.rowCount <= row + rowCount);

const boxLooks = (placed: PlacedForm): DrawnLook[] => {
  const all = tables(placed);
  const single = placed.cells.filter(({ look, area }) => BOXED.has(look) && !isIn(area, all));
  return [
    ...all.map((area): DrawnLook => ({ area, borders: 'all' })),
    ...single.map(({ area }): DrawnLook => ({ area, borders: 'around' })),
  ];
};

/* An opinion's three rows are one box: room to write, seal, signature. */
const opinions = ({ cells }: PlacedForm): CellArea[] =>
  cells
    .filter(({ look }) => look === 'blank')
    .flatMap(({ area }) => {
      const end = cells.find(
        (cell) => cell.look === 'signature' && cell.area.row > area.row && cell.area.column === area.column,
      );
      return end ? [{ ...area, rowCount: end.area.row + end.area.rowCount - area.row }] : [];
    });

const lookOf = ({ look, area }: PlacedCell): DrawnLook[] => {
  const own = LOOKS[look];
  const size = FONT_SIZES[look];
  return own || size !== undefined ? [{ area, ...own, ...(size === undefined ? {} : { fontSize: size }) }] : [];
};

/* What people type into blank cells of these kinds is text too: 12/35 is no date, 00123 no number. */
const TYPED_AS_TEXT: ReadonlySet<string> = new Set(['text', 'date', 'month', 'size', 'options']);

/* Rows of such cells one below the other share one area, labels between them included. */
const textRows = ({ cells, columns }: PlacedForm): CellArea[] => {
  const kinds = new Map<number, boolean>();
  for (const { area, field } of cells) {
    if (field) kinds.set(area.row, (kinds.get(area.row) ?? true) && TYPED_AS_TEXT.has(field.kind));
  }
  const rows = [...kinds].filter(([, isText]) => isText).map(([row]) => row);
  return rowAreas(rows, columns.length);
};

/** How the cells of the form look: 仿宋 of 12 points but for titles, lines, and blank cells ready for text. */
export const placedLooks = (placed: PlacedForm, area: CellArea): DrawnLook[] => [
  { area, fontName: FONT, fontSize: FONT_SIZE, wrap: true, horizontal: 'Center', vertical: 'Center' },
  ...boxLooks(placed),
  ...opinions(placed).map((box): DrawnLook => ({ area: box, borders: 'around' })),
  ...placed.cells.flatMap(lookOf),
  ...textRows(placed).map((rows): DrawnLook => ({ area: rows, numberFormat: '@' })),
];
