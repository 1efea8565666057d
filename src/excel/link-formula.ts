import { textFormula } from './text-formula';

/** Formula that jumps to a cell of this workbook; "#" keeps it inside the file wherever that is mailed. */
export const linkFormula = (link: {
  readonly text: string;
  readonly sheet: string;
  readonly address: string;
}): string =>
  `=HYPERLINK(${textFormula(`#'${link.sheet.replace(/'/g, "''")}'!${link.address}`)},${textFormula(link.text)})`;
