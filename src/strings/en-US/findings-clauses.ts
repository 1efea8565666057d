import type { ClauseCodes } from '../../domain/findings/clause-code';
import type { SentencesFor } from '../finding-sentences';
import { fields } from './fields';
import { subsidySentences } from './findings-subsidies';
import { batchList, fieldList, listed } from './findings-words';
import { quoted } from './quoted';

type Others = Omit<ClauseCodes, keyof typeof subsidySentences>;

const others: SentencesFor<Others> = {
  'not-checked': ({ fields: missing, article }) => ({
    message: `The register has no ${fieldList(missing)}: ${article} was not checked`,
    advice: 'To have it checked, please add what is missing',
  }),
  required: ({ field }) => ({
    message: `${fields[field]} is blank, and this clause asks for it`,
    advice: 'Please fill it in',
  }),
  'stated-none': ({ field, value }) => ({
    message: `${fields[field]} says ${quoted(value)}, where this clause asks for something`,
    advice: 'If it is there, please enter it; if not, it has to be provided first',
  }),
  'too-few': ({ field, count, least }) => ({
    message: `${fields[field]} must be at least ${least}; the register says ${count}`,
    advice: 'Please check the number',
  }),
  'checklist-lacks': ({ field, lacks }) => ({
    message: `${fields[field]} does not show: ${listed(lacks)}`,
    advice: 'Please add what is there, and set up what is not',
  }),
  'checklist-unclear': ({ field, words }) => ({
    message: `${fields[field]} does not tell whether all is there that this clause asks for: ${listed(words)}`,
    advice: 'Please name the items, or write 齐全 (complete)',
  }),
  'not-listed': ({ field, value, words }) => ({
    message: `${fields[field]} is ${quoted(value)}; the document lists: ${listed(words)}`,
    advice: 'Please confirm, or use the document’s word',
  }),
  'outside-levels': ({ value, words }) => ({
    message: `${quoted(value)} is none of the document’s levels: ${listed(words)}`,
    advice: 'Please confirm which level it corresponds to',
  }),
  'honour-needed': ({ mode }) => ({
    message: `The mode is ${quoted(mode)}, which is led by a model worker, but no honour is entered`,
    advice: 'Please enter the honour, or check the mode',
  }),
  'honour-judged': ({ value }) => ({
    message: `Whether ${quoted(value)} makes a highly skilled person in the document’s sense is for people to judge`,
    advice: 'Please confirm, and enter a title such as model worker or technical expert if there is one',
  }),
  'members-unclear': ({ count, least }) => ({
    message: `${count} members are entered; ${least} or more are asked for, and whether the leader counts is not written`,
    advice: 'Please confirm the number and whether it includes the leader',
  }),
  'members-besides-unclear': ({ count, least }) => ({
    message:
      least === 1
        ? `${count} members are entered, which may be the leader alone; the document asks for a team`
        : `${count} members are entered; whether that includes the leader is not said, and ${least} are asked for beside the leader`,
    advice: 'Please confirm the number and whether it includes the leader',
  }),
  'name-pattern': ({ expected }) => ({
    message: 'The name has neither of the two prescribed forms',
    advice: `The forms are “职工技术创新工作室” and ${quoted(expected)}`,
  }),
  'name-without-leader': ({ leader }) => ({
    message: `The name does not contain the leader’s name ${quoted(leader)}, as is usual but not required`,
    advice: 'Please confirm that both names are right',
  }),
  'plaque-size': ({ value, expected }) => ({
    message: `The plaque size is ${quoted(value)}; the uniform size is ${expected}`,
    advice: 'Please check the plaque',
  }),
  'plaque-size-unclear': ({ value, expected }) => ({
    message: `${quoted(value)} does not tell the plaque’s size`,
    advice: `Please write both sides, such as ${expected}`,
  }),
  'plaque-text': ({ expected }) => ({
    message: 'The plaque has neither of the two prescribed texts',
    advice: `The texts are “职工技术创新工作室” and ${quoted(expected)}`,
  }),
  'plaque-signature': ({ body }) => ({
    message: `The plaque is not signed by the naming body ${quoted(body)}`,
    advice: 'Please check the signature',
  }),
  'batch-counts': ({ batches, about }) => ({
    message: `Named at municipal level: ${batchList(batches)}; the document says about ${about} each time, without limits`,
    advice: 'For your information',
  }),
  'batch-gap': ({ from, to, years }) => ({
    message: `The municipal batches of ${from} and ${to} are ${to - from} years apart; the document says every ${years} years`,
    advice: 'Please check the naming dates',
  }),
  'batch-full': ({ year, count, most }) => ({
    message: `${count} studios were named by the group in ${year}; the document says ${most} a year`,
    advice: 'Please check naming body and date',
  }),
  'batch-twice': ({ year, dates }) => ({
    message: `Naming dates in ${year} are ${listed(dates)}; the document says once a year`,
    advice: 'Please check the naming dates',
  }),
  'named-in-all': ({ count, until, planned }) => ({
    message: `${count} studios named by the group until ${until} are entered; the document aims at ${planned}`,
    advice: 'For your information',
  }),
  'small-area': ({ area, least }) => ({
    message: `The floor space is ${area} ㎡; usually it is at least ${least} ㎡`,
    advice: 'Please check it, and confirm that it is enough',
  }),
  'filed-late': ({ filed, deadline }) => ({
    message: `Filed on ${filed}, after ${deadline} (“before the end of the year” is taken as 31 December)`,
    advice: 'Please check filing and assessment dates',
  }),
  'filed-maybe-late': ({ filed, deadline }) => ({
    message: `Filed on ${filed}: for the year before, this would be after ${deadline} (31 December is assumed)`,
    advice: 'Please confirm which year’s assessment was filed',
  }),
  'year-missing': ({ field, last, year }) => ({
    message: `${fields[field]}: the last one is of ${last}; none is entered for ${year}`,
    advice: `If it was done in ${year}, please enter it`,
  }),
  'award-pool': ({ year, total, pool }) => ({
    message: `Awards of ${year} add up to ${total} yuan; the fund is ${pool} yuan, per round or in all is not written`,
    advice: 'Please confirm which of them come from the fund',
  }),
  'award-twice': ({ year, dates }) => ({
    message: `Award dates in ${year} are ${listed(dates)}; the document says once a year`,
    advice: 'Please confirm whether they belong to one round',
  }),
  'award-below': ({ amount, least }) => ({
    message: `The award is ${amount} yuan; it must be at least ${least} yuan`,
    advice: 'Please check the amount',
  }),
  'award-below-total': ({ amount, least, total }) => ({
    message: `The award is ${amount} yuan, ${total} yuan that year; whether ${least} yuan are each or in all is not written`,
    advice: 'Please confirm the amount',
  }),
  'after-deadline': ({ date, deadline }) => ({
    message: `Applied on ${date}, after the deadline ${deadline}`,
    advice: 'Please check the date; late applications go into the next year',
  }),
  'outside-months': ({ date, from, to }) => ({
    message: `${date} is outside months ${from} to ${to}, in which the document has this done`,
    advice: 'Please check the date',
  }),
  copies: ({ count, expected }) => ({
    message: `The application needs ${expected} copies; the register says ${count}`,
    advice: `Please prepare ${expected} copies`,
  }),
  'copies-unclear': ({ value, expected }) => ({
    message: `${quoted(value)} does not tell the number of copies; the document asks for ${expected}`,
    advice: 'Please write the number',
  }),
  'recogniser-judged': ({ value }) => ({
    message: `Whether ${quoted(value)} is a provincial or industry authority or higher is for people to judge`,
    advice: 'Please confirm its rank',
  }),
};

/** Sentences that clauses speak. */
export const clauseSentences: SentencesFor<ClauseCodes> = { ...others, ...subsidySentences };
