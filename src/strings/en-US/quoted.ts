/** A name from the workbook in English quotation marks. */
export const quoted = (name: string): string => `“${name}”`;

/** "1 cell", "2 cells". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
