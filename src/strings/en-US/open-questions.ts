import type { QuestionSentence } from '../catalogue-strings';

/** What the documents leave open or say in two ways, and what is done about it. */
export const openQuestions: Readonly<Record<string, QuestionSentence>> = {
  'how-often-results': {
    asks: 'Results every year (CCCC, Beijing) or every two years (Yangpu, Xishuangbanna).',
    reading: 'Each document by itself; how two years are counted can be set.',
  },
  'at-least-one-to-two': { asks: '“At least 1-2” contradicts itself.', reading: 'One is enough, unless set to two.' },
  promotion: {
    asks: 'A subsidy is paid “once”; what follows a rise in level is not written.',
    reading: 'Each case is listed; one reading can be set.',
  },
  'county-support': {
    asks: 'County unions should give 10,000 “as a rule”: for which studios and how often is not written.',
    reading: 'Only pointed out.',
  },
  'unpaid-levels': {
    asks: 'Nothing is written about lower levels and namings before the document.',
    reading: 'Shown with 0, earlier namings apart.',
  },
  'name-and-plaque': {
    asks: 'Name and plaque differ by the word 技术.',
    reading: 'On a plaque both are right, as a name only the longer one.',
  },
  'plaque-sign': { asks: 'The sign between the sides is a foreign letter.', reading: 'Every such sign is accepted.' },
  'bonus-each': {
    asks: 'Whether “not below 10,000” is each or in all is not written.',
    reading: 'An error only where both fail; can be set.',
  },
  'award-pool': {
    asks: 'Whether 300,000 is for one round or a standing fund is not written.',
    reading: 'Totals are shown; can be set.',
  },
  'year-end': {
    asks: '“Before the end of the year” names no day.',
    reading: '31 December is assumed and said to be; can be set.',
  },
  'leader-counted': {
    asks: 'Whether the leader counts as a member: documents and registers differ or are silent.',
    reading: 'An error only where it is too few in any way; can be set.',
  },
  'applied-again': {
    asks: 'Whether the same leader with another name applies again is not written.',
    reading: 'Same name and unit is an error; the rest is asked about.',
  },
  'three-year-cycle': {
    asks: 'Whether three-year cycles begin at each naming or together is not written.',
    reading: 'Each studio’s own naming; can be set.',
  },
  'time-to-correct': { asks: 'How long the time to correct is, is not written.', reading: 'As each notice says.' },
  'retirement-age': {
    asks: 'Statutory ages differ by sex, post and year of birth.',
    reading: 'None is assumed; judged only when entered in the settings.',
  },
  'travel-costs': {
    asks: 'Travel is forbidden, training allowed; travel to training is not settled.',
    reading: 'For people to judge; can be set.',
  },
  'support-amount': {
    asks: 'No amount of project support is written.',
    reading: 'Only the order of steps is checked.',
  },
  'municipal-rank': {
    asks: '市级 in Shanghai and Beijing is of provincial rank.',
    reading: 'Words for levels are read as in the document’s region.',
  },
  'unit-pays': {
    asks: 'Two articles differ on whether the employer must pay.',
    reading: 'Only pointed out; can be set.',
  },
  'subsidy-amount': { asks: 'No amount of the subsidy is written.', reading: 'No total until one is entered.' },
  'five-year-review': {
    asks: 'Where five years begin is not written.',
    reading: 'Naming or last review; can be set.',
  },
  'recognised-by': {
    asks: 'The sentence on recognition lacks its verb.',
    reading: 'Recognition by such an authority is meant; its rank is for people to judge.',
  },
  'eight-digits': {
    asks: 'Dates have eight digits, a month of birth has no day, and the cover prints blanks.',
    reading: 'Six or eight digits for births; handwritten dates stay blank.',
  },
  'two-names-of-a-cell': { asks: 'Two cells are called otherwise in the notes.', reading: 'Taken as the same.' },
  'which-two-years': {
    asks: '“The last two years” and the printed 2016 and 2017 differ.',
    reading: 'Only the digits of the years change; the years can be set.',
  },
  'earlier-naming': {
    asks: 'The form asks for a naming before there is one.',
    reading: 'An earlier naming is entered, else the cell stays blank and is listed.',
  },
  'name-of-the-form': { asks: 'The form has two names.', reading: 'One form is meant.' },
  'unit-type': { asks: 'The type of unit has no choices.', reading: 'Taken from the register as it is.' },
  'talents-overlap': {
    asks: 'Totals of talents may differ from the sum, as grades and honours overlap.',
    reading: 'Pointed out only below the largest number or above the sum.',
  },
  'own-banned-list': {
    asks: 'CCCC does not mention travel, Yangpu forbids it.',
    reading: 'Each document by itself.',
  },
  'ten-or-thirty': {
    asks: 'Ten a year and thirty by the end of 2020; exact or at most is not written.',
    reading: 'Both numbers are shown; more than ten is pointed out; can be set.',
  },
  'plaque-and-name': {
    asks: 'A hundred plaques, thirty names; who gets money, and how much, is not written.',
    reading: 'Two kinds in the register; money is asked about.',
  },
  'one-year-notice': {
    asks: 'A notice for 2011 whose days are over.',
    reading: 'Numbers and deadline are of that year; can be set for another.',
  },
  'words-for-losing-it': {
    asks: 'Documents have several words for losing the title, and two spellings of ledger.',
    reading: 'All are understood; each document’s own word is shown.',
  },
  'forms-not-known': {
    asks: 'The forms of Jiaozuo and Beijing are not among the documents.',
    reading: 'None is invented; a plain summary page is made instead.',
  },
};
