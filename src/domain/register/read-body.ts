import type { Slices } from '../slices';
import type { BodyContext } from './body-context';
import type { SkippedRow } from './register';
import { type RowKind, rowKind } from './row-kind';

/** The rows below the header. */
export interface Body {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly studioRows: readonly number[];
  readonly skippedRows: readonly SkippedRow[];
}

/* What stands right above the header of another table is its title. */
const withoutTail = (kinds: RowKind[]): RowKind[] =>
  kinds.slice(0, kinds.findLastIndex((kind) => kind !== 'blank' && kind !== 'group' && kind !== 'title') + 1);

/* Rows looked at in one go. */
const AT_ONCE = 1024;

function* kindsOf(context: BodyContext, firstRow: number): Slices<RowKind[]> {
  const kinds: RowKind[] = [];
  let before: RowKind = 'header';
  const total = context.grid.values.length;
  for (let row = firstRow; row < total; row += 1) {
    const kind = rowKind(context, row, before);
    if (kind === 'end') return withoutTail(kinds);
    kinds.push(kind);
    before = kind;
    if (kinds.length % AT_ONCE === 0) yield { done: row, total };
  }
  return kinds;
}

/* 合计 closes the table; one that is followed by more studios only closes a part, unless none stand before it. */
const settleTotals = (kinds: RowKind[]): void => {
  const first = kinds.indexOf('studio');
  const last = kinds.lastIndexOf('studio');
  for (let at = first + 1; at < last; at += 1) if (kinds[at] === 'total' && first >= 0) kinds[at] = 'subtotal';
  const end = Math.max(last, kinds.lastIndexOf('more'));
  for (let at = end + 1; at < kinds.length; at += 1) if (kinds[at] === 'group') kinds[at] = 'note';
};

const BELONGS: ReadonlySet<RowKind> = new Set<RowKind>(['studio', 'more', 'subtotal', 'total', 'group']);

/** Reads what each row below the header is, down to the end of the table. Notes and footers below the last row are listed too. */
export function* readBody(context: BodyContext, firstRow: number): Slices<Body> {
  const kinds = yield* kindsOf(context, firstRow);
  settleTotals(kinds);
  const last = kinds.findLastIndex((kind) => BELONGS.has(kind));
  const studioRows: number[] = [];
  const skippedRows: SkippedRow[] = [];
  kinds.forEach((kind, at) => {
    const row = firstRow + at;
    if (kind === 'studio') studioRows.push(row);
    else if (kind !== 'more' && kind !== 'end' && (at <= last || kind === 'note' || kind === 'footer'))
      skippedRows.push({ row, why: kind });
  });
  return { firstRow, lastRow: firstRow + last, studioRows, skippedRows };
}
