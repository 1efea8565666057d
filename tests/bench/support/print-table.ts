/** One line of the result: what, measured, budget, and whether it holds. */
export interface ResultLine {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly holds: boolean | null;
}

const pad = (text: string, to: number): string => text + ' '.repeat(Math.max(to - text.length, 0));

/** The lines as a plain text table; lines without a budget are for comparison only. */
export const printTable = (lines: readonly ResultLine[]): string => {
  const cells = lines.map(({ what, measured, budget, holds }) => [
    what,
    measured,
    budget,
    holds === null ? '' : holds ? 'holds' : 'MISSED',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
