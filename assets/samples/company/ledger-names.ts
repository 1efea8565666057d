import type { CompanyStudio } from './company-studio';

type Spelling = (studio: CompanyStudio) => string;

const plain: Spelling = ({ name }) => name;
const halfWidth: Spelling = ({ name }) => name.replace('（', '(').replace('）', ')');
const withoutAside: Spelling = ({ name }) => name.replace('（工匠人才）', '');
const withUnit: Spelling = ({ name, unit }) => `${unit}${name}`;
const spaced: Spelling = ({ name }) => `${name.slice(0, 3)} ${name.slice(3)}\u3000`;
const short: Spelling = ({ name }) => name.replace('劳模（工匠人才）', '').replace('劳模', '');

const SPELLINGS: readonly Spelling[] = [plain, halfWidth, withoutAside, plain, withUnit, spaced, short];

/** How one sheet's keeper writes a studio's name; `shift` differs from sheet to sheet. */
export const spelledName = (studio: CompanyStudio, index: number, shift: number): string =>
  (SPELLINGS[(index * 3 + shift) % SPELLINGS.length] ?? plain)(studio);
