/** Points of a page between the form's margins, less a reserve for printers that measure otherwise. */
export const PAGE_HEIGHT = 700;

/** A row of the form as it is to be printed. */
export interface PrintedRow {
  readonly newPage?: boolean;
  readonly together?: boolean;
  /** Its first row on the sheet. */
  readonly start: number;
  readonly parts: readonly { readonly height: number; readonly rows: number }[];
}

interface Block {
  readonly start: number;
  readonly height: number;
  readonly newPage: boolean;
}

/* Rows that belong together are one block; each further part of a long row is one of its own. */
const blocksOf = (rows: readonly PrintedRow[]): Block[] => {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const { newPage = false, together = false, start, parts } of rows) {
    const [first, ...rest] = parts;
    const height: number = (open?.height ?? 0) + (first?.height ?? 0);
    const block: Block = { start: open?.start ?? start, height, newPage: open?.newPage ?? newPage };
    open = together && rest.length === 0 ? block : null;
    if (open) continue;
    blocks.push(block);
    let next = start + (first?.rows ?? 0);
    for (const part of rest) {
      blocks.push({ start: next, height: part.height, newPage: false });
      next += part.rows;
    }
  }
  return open ? [...blocks, open] : blocks;
};

/** Rows of the sheet with which a page begins, so that no block is cut in two. */
export const paginate = (rows: readonly PrintedRow[]): number[] => {
  const breaks: number[] = [];
  let used = 0;
  for (const { start, height, newPage } of blocksOf(rows)) {
    const full = used > 0 && used + height > PAGE_HEIGHT;
    if (start > 0 && (newPage || full)) {
      breaks.push(start);
      used = 0;
    }
    used += height;
  }
  return breaks;
};
