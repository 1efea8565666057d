import type { DrawnBlock } from '../../actions/sheet-drawing';
import type { CellAddress } from '../../domain/cell/cell-address';
import type { CellValue } from '../../domain/cell/cell-value';
import { cellEntry } from './cell-entry';

/** Cells that go into the sheet with one write. */
export interface EntryBlock {
  readonly at: CellAddress;
  readonly contents: readonly (readonly CellValue[])[];
  /** Which of them are text cells. */
  readonly texts: readonly (readonly boolean[])[];
  /** About how many bytes it takes to send them. */
  readonly bytes: number;
}

/** Excel on the web takes 5 MB; the same goes back when the block is read again. */
const BYTES_PER_BLOCK = 2_000_000;

/** Bytes of a value in a message: a Chinese character has three, a quotation mark two. */
export const sizeOf = (value: CellValue): number => {
  if (typeof value !== 'string') return 12;
  let bytes = 3;
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    bytes += code > 0x7f ? 3 : code === 34 || code === 92 || code < 32 ? 2 : 1;
  }
  return bytes;
};

const widened = <T>(row: readonly T[], width: number, blank: T): T[] =>
  row.length === width ? [...row] : Array.from({ length: width }, (_, column) => row[column] ?? blank);

/** The cells of a drawing's block as they are written, cut into pieces that one message can carry. */
export const entryBlocks = ({ at, rows }: DrawnBlock, sheetName: (title: string) => string): EntryBlock[] => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [];
  const blocks: EntryBlock[] = [];
  let contents: CellValue[][] = [];
  let texts: boolean[][] = [];
  let bytes = 0;
  const close = (end: number): void => {
    if (contents.length > 0)
      blocks.push({ at: { ...at, row: at.row + end - contents.length }, contents, texts, bytes });
    [contents, texts, bytes] = [[], [], 0];
  };
  rows.forEach((row, index) => {
    const entries = row.map((value) => cellEntry(value, sheetName));
    const line = widened(
      entries.map(({ content }) => content),
      width,
      '',
    );
    const size = line.reduce<number>((sum, content) => sum + sizeOf(content), 2);
    if (bytes + size > BYTES_PER_BLOCK) close(index);
    contents.push(line);
    texts.push(
      widened(
        entries.map(({ text }) => text),
        width,
        false,
      ),
    );
    bytes += size;
  });
  close(rows.length);
  return blocks;
};
