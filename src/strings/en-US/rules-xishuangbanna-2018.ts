import type { RuleSentence } from '../strings';

/** What the clauses of Xishuangbanna's document ask, in our own words. */
export const xishuangbannaRules: Readonly<Record<string, RuleSentence>> = {
  'BN-01': {
    title: 'In force',
    asks: 'From 2 August 2018. Earlier namings are pointed out and not judged by it.',
  },
  'BN-02': {
    title: 'Which studios',
    asks: 'Those of the prefecture’s union. One at its level named by another body is an error; others are asked about.',
  },
  'BN-03': {
    title: 'Who leads',
    asks: 'A model or advanced worker of provincial rank or above, or somebody granted that treatment. May Day medals are not listed.',
  },
  'BN-04': { title: 'Named after the leader', asks: 'The name contains the model worker’s.' },
  'BN-05': { title: 'Team', asks: 'People of the trade; no minimum is written.' },
  'BN-06': { title: 'A model worker leads', asks: 'At least one.' },
  'BN-07': { title: 'Make-up of the team', asks: 'Reasonably mixed and working well together: for the jury to judge.' },
  'BN-08': { title: 'Approved projects', asks: 'At least one a year.' },
  'BN-09': {
    title: 'Results',
    asks: '“At least 1-2” in two years, recognised, with an economic and a social benefit. One is enough unless set to two.',
  },
  'BN-10': {
    title: 'Place and special fund',
    asks: 'Both. Two articles differ on whether the employer must pay: other sources are only pointed out.',
  },
  'BN-11': { title: 'Types of innovation', asks: 'Mainly science and technology, management, service, mechanism.' },
  'BN-12': {
    title: 'Applying',
    asks: 'Recommended by the union, agreed to by management, step by step, named by the prefecture’s union.',
  },
  'BN-13': {
    title: 'One-off subsidy',
    asks: 'From the prefecture’s union. No amount is written; it is checked once entered in the settings.',
  },
  'BN-14': { title: 'Money from every union', asks: 'Some, earmarked and in the open; no amount is written.' },
  'BN-15': { title: 'Running costs', asks: 'By the employer as a rule; it counts when studios are named.' },
  'BN-16': { title: 'Management measures', asks: 'The studio has them.' },
  'BN-17': { title: 'Three ledgers', asks: 'Activities, results, member development. None of spending is asked for.' },
  'BN-18': { title: 'The union’s ledger', asks: 'The union in charge keeps a management ledger.' },
  'BN-19': { title: 'Assessment and filing', asks: 'Every year, filed by 31 December; the day is written.' },
  'BN-20': {
    title: 'Review every five years',
    asks: 'By the prefecture’s union. Where it begins is not written; naming or last review is taken.',
  },
  'BN-21': { title: 'County measures', asks: 'Counties and trade unions make their own.' },
  'BN-22': { title: 'Part of the plans', asks: 'Studios belong into the employer’s plans.' },
};
