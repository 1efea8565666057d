import type { PageLayoutModel } from '../workbook';

type Sections = Record<'L' | 'C' | 'R', string>;
type HeadersFooters = PageLayoutModel['headersFooters'];

/** Splits "&Lleft&Ccenter&Rright"; what stands before the first mark is the centre (18.3.1.46). */
export const splitSections = (text: string): Sections => {
  const sections: Sections = { L: '', C: '', R: '' };
  let current: keyof Sections = 'C';
  let at = 0;
  while (at < text.length) {
    const mark = text.charAt(at) === '&' ? text.charAt(at + 1) : '';
    if (mark === 'L' || mark === 'C' || mark === 'R') current = mark;
    else if (mark !== '') sections[current] += `&${mark}`;
    else sections[current] += text.charAt(at);
    at += mark === '' ? 1 : 2;
  }
  return sections;
};

export const joinSections = ({ L, C, R }: Sections): string =>
  `${L === '' ? '' : `&L${L}`}${C === '' ? '' : `&C${C}`}${R === '' ? '' : `&R${R}`}`;

const FIELDS: readonly (readonly [keyof HeadersFooters, 'oddHeader' | 'oddFooter', keyof Sections])[] = [
  ['leftHeader', 'oddHeader', 'L'],
  ['centerHeader', 'oddHeader', 'C'],
  ['rightHeader', 'oddHeader', 'R'],
  ['leftFooter', 'oddFooter', 'L'],
  ['centerFooter', 'oddFooter', 'C'],
  ['rightFooter', 'oddFooter', 'R'],
];

/** Six live properties over the two texts of a file. */
export const headersFooters = (
  read: (local: 'oddHeader' | 'oddFooter') => string,
  write: (local: 'oddHeader' | 'oddFooter', text: string) => void,
): HeadersFooters => {
  const result = {} as HeadersFooters;
  for (const [name, local, section] of FIELDS) {
    Object.defineProperty(result, name, {
      enumerable: true,
      get: () => splitSections(read(local))[section],
      set: (text: string) => {
        const sections = splitSections(read(local));
        if (sections[section] === text) return;
        sections[section] = text;
        write(local, joinSections(sections));
      },
    });
  }
  return result;
};
