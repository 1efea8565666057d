/** Office.js' words for the paper numbers of 18.3.1.63. */
const PAPERS: Readonly<Record<number, string>> = {
  1: 'Letter',
  2: 'LetterSmall',
  3: 'Tabloid',
  4: 'Ledger',
  5: 'Legal',
  6: 'Statement',
  7: 'Executive',
  8: 'A3',
  9: 'A4',
  10: 'A4Small',
  11: 'A5',
  12: 'B4',
  13: 'B5',
  14: 'Folio',
  15: 'Quatro',
};
const STANDARD = 1;

export const paperName = (number: number): string => PAPERS[number] ?? PAPERS[STANDARD] ?? '';

/** Number of a paper; undefined for a word that is none. */
export const paperNumber = (name: string): number | undefined => {
  const entry = Object.entries(PAPERS).find(([, word]) => word.toLowerCase() === name.toLowerCase());
  return entry ? Number(entry[0]) : undefined;
};
