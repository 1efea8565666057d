import type { ProcedureCodes } from '../../domain/findings/procedure-code';
import type { SentencesFor } from '../finding-sentences';
import { fields } from './fields';
import { listed } from './findings-words';
import { quoted } from './quoted';

/** Sentences about people, names, steps, periods and papers. */
export const procedureSentences: SentencesFor<ProcedureCodes> = {
  'step-order': ({ before, beforeDate, after, afterDate }) => ({
    message: `${fields[after]} (${afterDate}) lies before ${fields[before]} (${beforeDate}); the document has it the other way round`,
    advice: 'Please check both dates',
  }),
  'filed-after': ({ filed, deadline }) => ({
    message: `Filed on ${filed}, after ${deadline}`,
    advice: 'Please check filing and assessment dates',
  }),
  'filed-maybe-after': ({ filed, deadline }) => ({
    message: `Filed on ${filed}: for the year before, this would be after ${deadline}`,
    advice: 'Please confirm which year’s assessment was filed',
  }),
  'cycle-due': ({ field, years, since, due }) => ({
    message: `Due every ${years} years: from ${since} on it was due by ${due}, and none is entered (where a cycle begins is not written)`,
    advice: `If it was done, please enter it under ${quoted(fields[field])}`,
  }),
  'name-elements': ({ lacks }) => ({
    message: `The name does not show: ${listed(lacks)}`,
    advice: 'A name is made of the leader’s name, the field of work, 劳模 or 技师, and 创新工作室',
  }),
  'name-direction': ({ direction }) => ({
    message: `The name does not show the field of work ${quoted(direction)}, unless in other words`,
    advice: 'Please confirm that the name tells it',
  }),
  'name-lacks-leader': ({ leader }) => ({
    message: `The name does not contain the leader’s name ${quoted(leader)}, as this clause asks`,
    advice: 'Please check name and leader',
  }),
  'named-before': ({ row, year }) => ({
    message: `Row ${row} has it named in ${year} already; what was named before does not apply again`,
    advice: 'If both rows mean one naming, please give them one date',
  }),
  'leader-named-before': ({ leader, studio, row }) => ({
    message: `The leader ${quoted(leader)} was named in row ${row} with ${quoted(studio)}; whether another name is another application is not written`,
    advice: 'Please confirm whether it is the same studio',
  }),
  'two-leaders': ({ value }) => ({
    message: `The leader is ${quoted(value)}; this clause asks for one person`,
    advice: 'Please say which of them leads',
  }),
  'leader-retired': ({ value }) => ({
    message: `The leader’s employment is ${quoted(value)}; as a rule the leader is employed at the start, and may stay on with both consents`,
    advice: 'Please confirm, and enter the consents if the leader stays',
  }),
  'leader-over-age': ({ age, limit }) => ({
    message: `The leader is ${age}, above the entered retirement age of ${limit}, and the consents are not entered`,
    advice: 'If the leader stays, please enter both consents',
  }),
  'union-elsewhere': ({ value, place }) => ({
    message: `The leader’s union membership is ${quoted(value)}; usually it is in ${place}`,
    advice: 'Please confirm; the wording is “usually”',
  }),
  'leader-judged': ({ value, words }) => ({
    message: `${quoted(value)} does not tell whether the leader is one of: ${listed(words)}`,
    advice: 'Please confirm, and enter the title if there is one',
  }),
  'honour-below': ({ value, words }) => ({
    message: `The honour is ${quoted(value)}; this clause asks for: ${listed(words)}`,
    advice: 'Please check; if there is another title, or the treatment was granted, enter it',
  }),
  'honour-unclear': ({ value, words }) => ({
    message: `${quoted(value)} does not tell the rank; this clause asks for: ${listed(words)}`,
    advice: 'Please write who granted it, and whether it has been granted',
  }),
  'body-differs': ({ value, label, expected }) => ({
    message: `The level is ${label}, yet the naming body is ${quoted(value)}; this document’s ${label} studios are named by ${expected}`,
    advice: 'Please check level and naming body',
  }),
  'body-outside': ({ value, expected }) => ({
    message: `The naming body is ${quoted(value)}; this document is for studios of ${expected}`,
    advice: 'Please confirm that it applies to this row',
  }),
  'rectify-overdue': ({ deadline }) => ({
    message: `The time to correct ended on ${deadline}, and no outcome is entered`,
    advice: 'Please enter the outcome; what was not corrected in time loses its plaque',
  }),
  'rectify-failed': ({ value }) => ({
    message: `The outcome of corrections is ${quoted(value)}, and the status did not follow`,
    advice: 'Please check the status',
  }),
  'not-paid-open': ({ label }) => ({
    message: `A ${label} naming is promised a one-off subsidy (no amount is written); no payment is entered`,
    advice: 'If it was paid, please enter the amount',
  }),
  'paid-not-promised': ({ kind, amount }) => ({
    message: `The naming is ${quoted(kind)} and ${amount} yuan are entered; money is promised to named studios, whether to the others too is not written`,
    advice: 'Please confirm what the payment rests on',
  }),
  'members-about': ({ count, least, most, about }) => ({
    message: `${count} studios have ${least} to ${most} members; the document says about ${about}, without limits`,
    advice: 'For your information; how far is allowed can be set',
  }),
  'members-far': ({ count, about, tolerance }) => ({
    message: `${count} members; the document says about ${about} (${tolerance} more or less, as set)`,
    advice: 'Please check the number',
  }),
  'members-many': ({ count, most }) => ({
    message: `${count} members; the document says not more than ${most} if possible`,
    advice: 'Please check the number, and confirm that so many are needed',
  }),
  'few-local': ({ count, members }) => ({
    message: `${count} of ${members} members are of this city and one trade; the document says most of them`,
    advice: 'Please check the numbers',
  }),
  'planned-count': ({ year, kind, count, planned }) => ({
    message: `${year}, ${kind}: ${count} entered, ${planned} planned`,
    advice: 'For your information',
  }),
  'above-planned': ({ year, kind, count, planned }) => ({
    message: `${year}, ${kind}: ${count} entered, more than the ${planned} planned`,
    advice: 'Please check levels and dates',
  }),
  'batch-short': ({ year, count, expected }) => ({
    message: `${count} studios were named by the group in ${year}, fewer than exactly ${expected}`,
    advice: 'If the register holds only a part of them, there is nothing to do',
  }),
  'sanction-due': ({ words }) => ({
    message: `No result, and the status did not change; the document: ${listed(words)}`,
    advice: 'Please check results and status',
  }),
  quarters: ({ count, expected }) => ({
    message: `A named studio reports every quarter, ${expected} times a year; ${count} are entered`,
    advice: 'If more were handed in, please enter them',
  }),
  photos: ({ count, from, to }) => ({
    message: `${from} to ${to} photographs are asked for; ${count} are entered`,
    advice: 'Please prepare them',
  }),
  'id-photos': ({ count }) => ({
    message: `One portrait of the leader is asked for; ${count} are entered`,
    advice: 'Please prepare one with a blue background',
  }),
  'unknown-document': ({ value }) => ({
    message: `The document ${quoted(value)} is none of the five known ones: only the data of this row were checked`,
    advice: 'If it is one of them, please write its number or title',
  }),
  'award-pool-above': ({ year, total, pool }) => ({
    message: `Awards of ${year} add up to ${total} yuan, more than ${pool} yuan a round (as set)`,
    advice: 'Please check the amounts, and which of them come from the fund',
  }),
};
