/** A name from the workbook in Chinese quotation marks. */
export const quoted = (name: string): string => `“${name}”`;
