import type { SubsidyCodes } from '../../domain/findings/subsidy-code';
import type { SentencesFor } from '../finding-sentences';
import { quoted } from './quoted';

/** Sentences about payments, spendings and support that lists besides the register tell. */
export const moneySentences: SentencesFor<SubsidyCodes> = {
  'several-payers': ({ value, amount }) => ({
    message: `The payer cell names ${quoted(value)}: who paid how much of the ${amount} yuan cannot be told; the amount was not checked`,
    advice: 'Use one row per payer, or a column of its own for the county’s share',
  }),
  'rise-unpaid': ({ label, amount }) => ({
    message: `It was decided that a rise is not paid, yet ${amount} yuan are entered after the rise to ${label}`,
    advice: 'Check the payment voucher, or change the setting for rises',
  }),
  'payment-unlinked': ({ name, amount }) => ({
    message: `${quoted(name)} of the payment list is not in the register; its ${amount} yuan are not counted`,
    advice: 'Check the studio’s name; add it to the register if it is missing there',
  }),
  'payment-unclear': ({ name, studios }) => ({
    message: `${quoted(name)} fits more than one studio of the register (${studios}) and is not counted`,
    advice: 'Add the unit or the level to the list',
  }),
  'payment-repeated': ({ amount, sheet, row }) => ({
    message: `These ${amount} yuan have the same amount and day as row ${row} of the sheet ${quoted(sheet)} and are counted once`,
    advice: 'If there were two payments, check the days; if it is one, it may be removed here',
  }),
  'payments-disagree': ({ register, list, sheet }) => ({
    message: `The register has ${register} yuan as paid, the sheet ${quoted(sheet)} ${list} yuan in all; the list is what counts here`,
    advice: 'Check the payment vouchers and make both agree',
  }),
  'spending-forbidden': ({ word }) => ({
    message: `The purpose mentions ${quoted(word)}, which the document does not allow`,
    advice: 'Check the item; if it is one, take it out of the subsidy’s spending',
  }),
  'spending-travel': ({ word }) => ({
    message: `The purpose mentions ${quoted(word)}: travel is not allowed, training is; which of them this is, is for you to say`,
    advice: 'Say so in the purpose if it belongs to a training',
  }),
  'spending-travel-forbidden': ({ word }) => ({
    message: `The purpose mentions ${quoted(word)}; the subsidy must not pay for travel`,
    advice: 'Check the item and pay it from other funds',
  }),
  'spending-unlisted': ({ value, words }) => ({
    message: `It cannot be told which allowed purpose (${words}) ${quoted(value)} is`,
    advice: 'Write down the purpose, or decide whether it is allowed',
  }),
  'spending-elsewhere': ({ name }) => ({
    message: `The item is booked under ${quoted(name)}, which is not in the register; the money is for the studio itself`,
    advice: 'Check the studio’s name and the item',
  }),
  'spending-above': ({ spent, paid }) => ({
    message: `Spendings come to ${spent} yuan, more than the ${paid} yuan paid`,
    advice: 'Check the spendings; what goes beyond does not belong here',
  }),
  'support-twice': ({ title, row }) => ({
    message: `Support for the result ${quoted(title)} was already asked for in row ${row}; each result may be put forward once only`,
    advice: 'Check whether this is a repetition',
  }),
  'support-alike': ({ title, other, row }) => ({
    message: `The result ${quoted(title)} is much like ${quoted(other)} in row ${row}; whether it is the same one is for you to say`,
    advice: 'Support can be asked for once per result',
  }),
};
