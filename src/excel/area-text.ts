import { areaToA1, type CellArea } from '../domain/cell/cell-address';

/** Excel refuses address text over 8,192 characters; the rest is room for its own additions. */
const LONGEST_ADDRESS = 8000;

/** Address texts that together name all the areas, each short enough for one `getRanges`. */
export const areaTexts = (areas: readonly CellArea[]): string[] => {
  const texts: string[] = [];
  let text = '';
  for (const area of areas) {
    const address = areaToA1(area);
    if (text !== '' && text.length + 1 + address.length > LONGEST_ADDRESS) {
      texts.push(text);
      text = '';
    }
    text = text === '' ? address : `${text},${address}`;
  }
  return text === '' ? texts : [...texts, text];
};
