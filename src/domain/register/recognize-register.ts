import { compactText } from '../cell/normalise-text';
import type { Grid } from '../cell/grid';
import type { LevelWords } from '../cell/read-level';
import { type Slices, finish } from '../slices';
import { bodyContext } from './body-context';
import { candidatesOf } from './column-candidates';
import type { Field } from './field';
import { type Header, findHeader } from './find-header';
import { mainBlock } from './main-block';
import { mapColumns } from './map-columns';
import { mergeIndex } from './merge-index';
import { readBody } from './read-body';
import type { ColumnChoices, Register } from './register';
import { withUnnamed } from './with-unnamed';

export interface RecognizeOptions {
  /** What the user settled about columns; goes before everything recognised. */
  readonly choices?: ColumnChoices;
  /** Fields that the register cannot do without: each one that has no column becomes a question. */
  readonly required: readonly Field[];
  /** Level words of the policy, to know a level column by its cells. */
  readonly levelWords?: LevelWords;
}

/* A line above the table such as （单位：万元） holds for every amount that says nothing else. */
const unitLine = (grid: Grid, header: Header): 1 | 10000 => {
  const above = grid.values.slice(0, header.top).flat();
  return above.some((value) => typeof value === 'string' && /单位[:：]?人?民?币?万元/.test(compactText(value)))
    ? 10000
    : 1;
};

/* A sheet that the user points at need not name everything; it must name the studio or tell three things. */
const isUsable = ({ fields }: Header, choices: ColumnChoices | undefined): boolean =>
  fields.has('studio.name') || fields.size >= 3 || (choices?.size ?? 0) > 0;

/** As recognizeRegister, in slices between which the caller can pause. */
export function* recognizeSlices(grid: Grid, options: RecognizeOptions): Slices<Register | null> {
  const { choices, required, levelWords } = options;
  const merges = mergeIndex(grid.merges, grid.values.length);
  const header = findHeader(grid, merges);
  if (!header || !isUsable(header, choices)) return null;
  const firstRow = header.bottom + 1;
  yield { done: firstRow, total: grid.values.length };
  const paths = withUnnamed(grid, mainBlock(grid, header), firstRow);
  const candidates = candidatesOf(grid, paths, firstRow, levelWords);
  const { columns, questions } = mapColumns(candidates, required, unitLine(grid, header), choices);
  yield { done: firstRow, total: grid.values.length };
  const body = yield* readBody(bodyContext(grid, merges, header, columns), firstRow);
  const headerRows = Array.from({ length: header.bottom - header.top + 1 }, (_, at) => header.top + at);
  return { sheet: grid.sheet, headerRows, columns, questions, ...body };
}

/**
 * Recognises the register on a sheet: its header, what its columns mean and which rows hold studios. Null when no row of
 * the sheet looks like a register's header. What is not sure stays unmapped and stands in `questions`.
 */
export const recognizeRegister = (grid: Grid, options: RecognizeOptions): Register | null =>
  finish(recognizeSlices(grid, options));
