import type { DataCodes } from '../../domain/findings/data-code';
import type { SentencesFor } from '../finding-sentences';
import { fields } from './fields';
import { quoted } from './quoted';

/** Sentences of the plain data checks. */
export const dataSentences: SentencesFor<DataCodes> = {
  missing: ({ field }) => ({ message: `${fields[field]} is blank`, advice: 'Please fill it in' }),
  'missing-column': ({ field }) => ({
    message: `No column ${quoted(fields[field])} was found; without it the check is incomplete`,
    advice: `Please add it, or point it out under “Columns” if it is there`,
  }),
  'two-columns': ({ field, columns }) => ({
    message: `Columns ${columns.replaceAll('、', ', ')} could each be ${quoted(fields[field])}; only one was checked`,
    advice: 'Please choose one under “Columns”, or make the headers clearer',
  }),
  'error-value': ({ value }) => ({
    message: `The cell holds the error ${value}, so there is nothing to check`,
    advice: 'Please correct the formula or enter the value',
  }),
  'unreadable-date': ({ value }) => ({
    message: `The date ${quoted(value)} cannot be read`,
    advice: 'Please write year, month and day, such as 2018-04-20',
  }),
  'impossible-date': ({ value }) => ({
    message: `There is no such day as ${quoted(value)}`,
    advice: 'Please correct the date from the original document',
  }),
  'unreadable-money': ({ value }) => ({
    message: `${quoted(value)} cannot be read as one definite amount`,
    advice: 'Please write one amount, such as 10000',
  }),
  'not-a-number': ({ value }) => ({
    message: `${quoted(value)} is not one definite number`,
    advice: 'Please write one number only',
  }),
  'unknown-word': ({ field, value, words }) => ({
    message: `${fields[field]} ${quoted(value)} is not known`,
    advice: words === '' ? 'Please check the wording' : `Please write one of: ${words.replaceAll('、', ', ')}`,
  }),
  negative: ({ value }) => ({ message: `The value ${value} is below 0`, advice: 'Please check and correct it' }),
  'future-date': ({ date, asOf }) => ({
    message: `${date} is after the day of the check, ${asOf}: it has not happened yet`,
    advice: 'Please check the year; leave the cell blank until it is done',
  }),
  'early-date': ({ date, year }) => ({
    message: `${date} is before ${year} and may be a typing error`,
    advice: 'Please check the year',
  }),
  'odd-age': ({ age }) => ({
    message: `By this date of birth the leader is ${age} years old, which may be a typing error`,
    advice: 'Please check the date of birth',
  }),
  'too-large': ({ value, most }) => ({
    message: `The value ${value} is above ${most} and may be a typing error`,
    advice: 'Please check the number and its unit',
  }),
  duplicate: ({ row }) => ({
    message: `Repeats row ${row}: same name, employer, level and naming body`,
    advice: 'Please keep one row; for a further naming, state its level or naming body',
  }),
  'date-order': ({ before, beforeDate, after, afterDate }) => ({
    message: `${fields[after]} ${afterDate} is earlier than ${fields[before]} ${beforeDate}`,
    advice: 'Please check both dates',
  }),
  'paid-before-naming': ({ paid, named }) => ({
    message: `The subsidy was paid on ${paid}, before the naming on ${named}`,
    advice: 'Please check both dates; a subsidy follows the naming',
  }),
  'total-differs': ({ stated, sum }) => ({
    message: `The total says ${stated}, but the rows add up to ${sum}`,
    advice: 'Please check rows and total; numbers written as text are left out by a sum formula',
  }),
  'date-spelling': ({ suggested }) => ({
    message: 'The date can be written as the rest of its column',
    advice: `Can be changed to ${suggested}`,
  }),
  'money-spelling': ({ suggested }) => ({
    message: 'The amount is text, which Excel cannot add up',
    advice: `Can be changed to the number ${suggested}`,
  }),
  'number-spelling': ({ suggested }) => ({
    message: 'The number is text, which Excel cannot calculate with',
    advice: `Can be changed to the number ${suggested}`,
  }),
  'level-spelling': ({ suggested }) => ({
    message: 'The level can be written in the document’s own word',
    advice: `Can be changed to ${quoted(suggested)}`,
  }),
  'text-spelling': ({ suggested }) => ({
    message: 'Extra blanks, invisible or full-width characters make this text differ from its other spellings',
    advice: `Can be changed to ${quoted(suggested)}`,
  }),
};
