import { ActionError } from '../actions/action-error';
import type { CellValue } from '../domain/cell/cell-value';
import { isPayloadError } from './excel-error';
import { rangeOf } from './range-of';

/** A sheet from A1 on, as far as it is filled. */
export interface SheetPlace {
  readonly worksheet: Excel.Worksheet;
  readonly rowCount: number;
  readonly columnCount: number;
}
type Content = 'values' | 'formulas';
export type SheetCells = Readonly<Record<Content, CellValue[][]>>;

/** Rows of one sheet that are read at once. */
interface Piece {
  readonly index: number;
  readonly row: number;
  readonly rowCount: number;
}

/** About 2 MB of mixed cells: far from the 5 MB that Excel on the web takes, and few batches. */
const CELLS_PER_READ = 80_000;

const piecesOf = ({ rowCount, columnCount }: SheetPlace, index: number, most: number): Piece[] => {
  const rowsPerRead = Math.max(1, Math.floor(most / Math.max(1, columnCount)));
  const pieces: Piece[] = [];
  for (let row = 0; row < rowCount && columnCount > 0; row += rowsPerRead) {
    pieces.push({ index, row, rowCount: Math.min(rowsPerRead, rowCount - row) });
  }
  return pieces;
};

const grouped = (places: readonly SheetPlace[], most: number): Piece[][] => {
  const groups: Piece[][] = [];
  let room = 0;
  for (const piece of places.flatMap((place, index) => piecesOf(place, index, most))) {
    const cells = piece.rowCount * (places[piece.index]?.columnCount ?? 0);
    if (cells > room) {
      groups.push([]);
      room = most;
    }
    groups.at(-1)?.push(piece);
    room -= cells;
  }
  return groups;
};

const halves = ({ index, row, rowCount }: Piece): Piece[] => {
  const half = Math.ceil(rowCount / 2);
  return [
    { index, row, rowCount: half },
    { index, row: row + half, rowCount: rowCount - half },
  ];
};

type Take = (piece: Piece, cells: SheetCells) => void;

/** Reads pieces in one batch; when that is too large for Excel, in two, down to single rows. */
const readPieces = async (
  context: Excel.RequestContext,
  places: readonly SheetPlace[],
  pieces: readonly Piece[],
  contents: readonly Content[],
  take: Take,
): Promise<void> => {
  const ranges = pieces.flatMap((piece) => {
    const place = places[piece.index];
    if (!place) return [];
    const range = rangeOf(place.worksheet, { ...piece, column: 0, columnCount: place.columnCount });
    range.load(contents.join(','));
    return [{ piece, range }];
  });
  try {
    await context.sync();
    // Excel answers null instead of failing when a range is too large for it.
    if (ranges.some(({ range }) => contents.some((content) => (range[content] as unknown) === null))) {
      throw new ActionError('payload');
    }
    for (const { piece, range } of ranges) {
      const of = (content: Content): CellValue[][] =>
        contents.includes(content) ? (range[content] as CellValue[][]) : [];
      take(piece, { values: of('values'), formulas: of('formulas') });
    }
  } catch (error) {
    const smaller = pieces.length > 1 ? pieces.map((piece) => [piece]) : pieces.flatMap(halves).map((piece) => [piece]);
    const isTooLarge = isPayloadError(error) || (error instanceof ActionError && error.code === 'payload');
    if (!isTooLarge || smaller.some(([piece]) => piece?.rowCount === 0)) throw error;
    for (const part of smaller) await readPieces(context, places, part, contents, take);
  }
};

/** The contents of several sheets from A1: small sheets share a batch, large ones come in pieces of 2 MB. */
export const readBlocks = async (
  context: Excel.RequestContext,
  places: readonly SheetPlace[],
  contents: readonly Content[],
  afterBatch: (rows: number) => void = () => undefined,
): Promise<SheetCells[]> => {
  const sheets = places.map((): SheetCells => ({ values: [], formulas: [] }));
  const take: Take = ({ index, row }, cells) => {
    for (const content of contents) {
      const target = sheets[index]?.[content];
      cells[content].forEach((line, offset) => target && (target[row + offset] = line));
    }
  };
  for (const group of grouped(places, CELLS_PER_READ / contents.length)) {
    await readPieces(context, places, group, contents, take);
    afterBatch(group.reduce((sum, { rowCount }) => sum + rowCount, 0));
  }
  return sheets;
};
