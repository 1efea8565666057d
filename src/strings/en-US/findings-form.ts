import type { FormCodes } from '../../domain/findings/form-code';
import type { SentencesFor } from '../finding-sentences';
import { quoted } from './quoted';

/** Sentences of the checks of a filled application form. */
export const formSentences: SentencesFor<FormCodes> = {
  'form-blank': ({ label }) => ({
    message: `${quoted(label)} is still blank`,
    advice: 'Fill it in; where there is nothing, write 0 or 无',
  }),
  'form-date': ({ label, value }) => ({
    message: `${quoted(label)} reads ${value}; dates have eight digits, such as 20180420`,
    advice: 'Write year, month and day',
  }),
  'form-month': ({ label, value }) => ({
    message: `${quoted(label)} reads ${value}; it should have six or eight digits, such as 198603`,
    advice: 'Write it in the uniform format',
  }),
  'form-impossible-date': ({ label, value }) => ({
    message: `${quoted(label)} reads ${value}; there is no such day in the calendar`,
    advice: 'Check and correct it',
  }),
  'form-numerals': ({ label, value }) => ({
    message: `${quoted(label)} reads ${quoted(value)}; numbers are to be written in Arabic numerals`,
    advice: 'Write Arabic numerals',
  }),
  'form-wide-digits': ({ label, value }) => ({
    message: `${quoted(label)} has full-width digits: ${quoted(value)}`,
    advice: 'Half-width digits look neater',
  }),
  'form-no-number': ({ label, value }) => ({
    message: `${quoted(label)} reads ${quoted(value)}, which is not one certain number`,
    advice: 'Write one number only, 0 where there is none',
  }),
  'form-sum': ({ year, income, saving, total }) => ({
    message: `The total benefit of ${year} is ${total}, which is not ${income} earned plus ${saving} saved (10,000 yuan)`,
    advice: 'Check the three numbers',
  }),
  'form-sources': ({ year, sum, amount }) => ({
    message: `The sources of ${year} add up to ${sum}, the amount put in is ${amount} (10,000 yuan)`,
    advice: 'Check the amount of each source',
  }),
  'form-sources-open': ({ year, value }) => ({
    message: `The source of money of ${year} reads ${quoted(value)}; how much each gave cannot be seen`,
    advice: 'Where two or more units gave money, write each amount',
  }),
  'form-proof': ({ label }) => ({
    message: `${quoted(label)} is marked *: a copy of the proof has to be attached`,
    advice: 'Check the proofs before binding',
  }),
  'form-seal': ({ label }) => ({
    message: `The proof of ${quoted(label)} has to be an original with the unit’s finance seal`,
    advice: 'Check original and seal before binding',
  }),
  'form-listed': ({ label, count, listed }) => ({
    message: `${quoted(label)} says ${count}, the list of people ${listed}`,
    advice: 'Check the development ledger and this form',
  }),
  'form-list-needed': ({ label }) => ({
    message: `${quoted(label)} counts people: a list is to be attached with names, promotions, honours and dates`,
    advice: 'Keep a development ledger; the list is then made from it',
  }),
  'form-converted': ({ converted, results }) => ({
    message: `${converted} results put to use are more than ${results} results`,
    advice: 'Check the two numbers',
  }),
  'form-people': ({ count, least }) => ({
    message: `The number of members is ${count}; a team has ${least} or more`,
    advice: 'Check the member list',
  }),
  'form-short': ({ count, least }) => ({
    message: `The account of achievements has ${count} characters; at least ${least} are asked for`,
    advice: 'Add what was done and achieved in the two years',
  }),
  'form-short-unclear': ({ words, characters, least }) => ({
    message: `The account of achievements has ${words} words as Word counts and ${characters} characters; at least ${least} are asked for, and how to count is not written`,
    advice: 'Better add until both counts are enough',
  }),
  'form-years': ({ value, expected }) => ({
    message: `The year reads ${quoted(value)}; all parts of the form speak of ${expected}`,
    advice: 'Write the same two years, with their numbers',
  }),
  'form-late': ({ date, deadline }) => ({
    message: `The form is dated ${date}, after the deadline ${deadline} of that year`,
    advice: 'Check the date; what is late counts for the next year',
  }),
  'form-name': ({ value, expected }) => ({
    message: `The studio’s name reads ${quoted(value)}, not ${quoted(expected)} as registered`,
    advice: 'Write the same full name on the cover, in the table and in the register',
  }),
  'form-attached': ({ count, rows }) => ({
    message: `There are ${count} key members for ${rows} rows; the rest stands in the attached list`,
    advice: 'Print the attached list too',
  }),
  'form-copies': () => ({
    message: 'Two copies, printed on both sides, bound with rules and proofs, and an electronic copy',
    advice: 'Check copies and electronic file before handing in',
  }),
  'form-orphan': ({ studio }) => ({
    message: `The register has no ${quoted(studio)}: this form belongs to no studio`,
    advice: 'Where name or unit was changed, fill a new form; delete the old one after a look',
  }),
  'form-year-open': ({ year }) => ({
    message: `The ledger has no entry of ${year}: the count of two years is of the other year only`,
    advice: 'Complete the ledger and fill the form again, or leave it where there is nothing',
  }),
};
