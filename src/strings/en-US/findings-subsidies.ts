import type { ClauseCodes } from '../../domain/findings/clause-code';
import type { SentencesFor } from '../finding-sentences';
import { quoted } from './quoted';

type SubsidyCodes = Pick<
  ClauseCodes,
  | 'before-effective'
  | 'maybe-before-effective'
  | 'amount-differs'
  | 'entitled-differs'
  | 'level-unpaid'
  | 'unit-unclear'
  | 'shared-amount'
  | 'paid-unnamed'
  | 'paid-above'
  | 'paid-short'
  | 'not-paid'
  | 'promotion'
  | 'support-below'
  | 'overspent'
  | 'account-holder'
  | 'source-not-unit'
>;

/** Sentences about money that is paid for a naming. */
export const subsidySentences: SentencesFor<SubsidyCodes> = {
  'before-effective': ({ date, effective }) => ({
    message: `Named on ${date}, before the document took effect on ${effective}: the subsidy was not judged by it`,
    advice: 'Please check the subsidy against the rules of that time',
  }),
  'maybe-before-effective': ({ date, effective }) => ({
    message: `The naming date says only ${date}: it may be before the document took effect on ${effective}`,
    advice: 'Please add month and day of the naming',
  }),
  'amount-differs': ({ label, rate, amount }) => ({
    message: `The one-off subsidy for ${label} is ${rate} yuan; the register says ${amount} yuan`,
    advice: `Please check level and payment voucher; if the level is right, the subsidy is ${rate} yuan`,
  }),
  'entitled-differs': ({ label, rate, amount }) => ({
    message:
      rate === 0
        ? `A naming at ${label} gets no such subsidy; the amount due says ${amount} yuan`
        : `The one-off subsidy for ${label} is ${rate} yuan; the amount due says ${amount} yuan`,
    advice: `Please check the level; if it is right, ${rate} yuan are due`,
  }),
  'level-unpaid': ({ label, amount }) => ({
    message: `A naming at ${label} gets no such subsidy; the register says ${amount} yuan`,
    advice: 'Please check the level; if another union paid, enter who paid',
  }),
  'unit-unclear': ({ amount }) => ({
    message: `The amount is ${amount} and the header names no unit: ${amount} yuan or ${amount} × 10,000 yuan?`,
    advice: 'Please add the unit to the header',
  }),
  'shared-amount': ({ amount, studios }) => ({
    message: `${amount} yuan stand in one merged cell for ${studios} studios: the share of each is not visible`,
    advice: 'Please enter the amount of each studio in its own row',
  }),
  'paid-unnamed': ({ amount }) => ({
    message: `A subsidy of ${amount} yuan is entered, but no naming; only named studios get it`,
    advice: 'Please fill in level and naming date, or check the subsidy',
  }),
  'paid-above': ({ label, rate, total }) => ({
    message: `Payments for one naming add up to ${total} yuan, more than the ${rate} yuan for ${label}`,
    advice: 'Please check the payments and remove what is entered twice',
  }),
  'paid-short': ({ label, rate, total }) => ({
    message: `The one-off subsidy for ${label} is ${rate} yuan; the payments entered add up to ${total} yuan`,
    advice: 'Please check whether a payment is missing',
  }),
  'not-paid': ({ label, rate }) => ({
    message: `A naming at ${label} comes with ${rate} yuan; no payment is entered`,
    advice: 'If it was paid, please enter amount and date',
  }),
  promotion: ({ from, to }) => ({
    message: `The same studio is named at ${from} and at ${to}; what a rise in level is paid is not written`,
    advice: 'Please follow the union above: in full, the difference, or nothing',
  }),
  'support-below': ({ amount, least }) => ({
    message: `The county or industry union gave ${amount} yuan; as a rule it should be at least ${least} yuan`,
    advice: 'Please check the amount; this is no strict requirement',
  }),
  overspent: ({ spent, paid }) => ({
    message: `${spent} yuan of subsidy are spent, but only ${paid} yuan were paid`,
    advice: 'Please check the spending; what exceeds the subsidy does not belong here',
  }),
  'account-holder': ({ value }) => ({
    message: `The money is kept by ${quoted(value)}; it should be kept by the employer’s union`,
    advice: 'Please check the account and enter the union’s name',
  }),
  'source-not-unit': ({ value }) => ({
    message: `The source is ${quoted(value)}, without the employer, who as a rule bears the running costs`,
    advice: 'Please confirm whether the employer bears them, and say so',
  }),
};
