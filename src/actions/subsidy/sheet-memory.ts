import type { DrawnSheet, DrawnValue, SheetDrawing } from '../sheet-drawing';
import type { SheetInput } from './sheet-inputs';

/* What the sheet remembers about itself in its hidden column, and how what people did to it is told from what we wrote. */

type Cell = string | number | boolean;

/* Functions stay when Excel moves references along with their cells; names and numbers in them may not. */
const skeleton = (formula: string): string =>
  (formula.replace(/"[^"]*"|'[^']*'/g, '').match(/[A-Z]{2,}(?=\()/g) ?? []).join();

const contentOf = (cell: Cell): string =>
  typeof cell === 'string' && cell.startsWith('=') ? skeleton(cell) : String(cell);

const drawnCell = (value: DrawnValue): Cell => {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  return 'formula' in value ? value.formula : '=HYPERLINK(';
};

/* FNV-1a. */
const hash = (text: string): string => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value.toString(16);
};

/** A number that changes with every cell but those that people may change. */
export const sheetHash = (cells: readonly (readonly Cell[])[], inputs: readonly SheetInput[]): string => {
  const free = new Set(inputs.map(({ row, column }) => `${row}/${column}`));
  const texts = cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const text = free.has(`${row}/${column}`) ? '' : contentOf(cell);
      /* How a leading apostrophe or sign of a text comes back differs from program to program. */
      return text === '' || /^['=]/.test(text) ? [] : [`${row}/${column}/${text}`];
    }),
  );
  return hash(texts.join('\u001f'));
};

/** The cells of a drawing from A1 on. */
export const drawnCells = ({ blocks }: Pick<SheetDrawing, 'blocks'>): Cell[][] => {
  const height = Math.max(...blocks.map(({ at, rows }) => at.row + rows.length));
  const cells = Array.from({ length: height }, (): Cell[] => []);
  for (const { at, rows } of blocks) {
    rows.forEach((row, index) => {
      row.forEach((value, column) => {
        const line = cells[at.row + index];
        if (line) line[at.column + column] = drawnCell(value);
      });
    });
  }
  return cells;
};

interface Memory {
  readonly version: 1;
  /** What the check cell says while nothing moved. */
  readonly fresh: string;
  readonly hash: string;
  readonly inputs: readonly SheetInput[];
}

/** The hidden text for a drawing. */
export const memoryText = (
  drawing: Pick<SheetDrawing, 'blocks'>,
  inputs: readonly SheetInput[],
  fresh: string,
): string => {
  const memory: Memory = { version: 1, fresh, hash: sheetHash(drawnCells(drawing), inputs), inputs };
  return JSON.stringify(memory);
};

const isInput = (value: unknown): value is SheetInput => {
  if (typeof value !== 'object' || value === null) return false;
  const { key, row, column, label } = value as Partial<Record<keyof SheetInput, unknown>>;
  return typeof key === 'string' && typeof row === 'number' && typeof column === 'number' && typeof label === 'string';
};

/** What a sheet of ours remembers; null when it does not, or somebody changed that. */
export const memoryOf = ({ data }: Pick<DrawnSheet, 'data'>): Memory | null => {
  try {
    const memory = JSON.parse(data[0] ?? '') as Partial<Memory> | null;
    if (memory?.version !== 1 || typeof memory.hash !== 'string' || typeof memory.fresh !== 'string') return null;
    return Array.isArray(memory.inputs) && memory.inputs.every(isInput) ? (memory as Memory) : null;
  } catch {
    return null;
  }
};

/** True when nobody wrote into the sheet but where it invites to: then it may be replaced without asking. */
export const isOnlySet = (sheet: DrawnSheet): boolean => {
  const memory = memoryOf(sheet);
  return memory !== null && sheetHash(sheet.formulas, memory.inputs) === memory.hash;
};
