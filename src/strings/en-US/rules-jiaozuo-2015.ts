import type { RuleSentence } from '../strings';

/** What the clauses of the Jiaozuo document ask, in our own words. */
export const jiaozuoRules: Readonly<Record<string, RuleSentence>> = {
  'JZ-01': {
    title: 'In force since',
    asks: 'The document is in force since 2 February 2015. What was named before is not judged by it, only pointed out.',
  },
  'JZ-02': {
    title: 'Who leads',
    asks: 'Mainly blue-collar workers, technical staff and model workers. “Mainly” leaves room for others.',
  },
  'JZ-03': {
    title: 'Types of innovation',
    asks: 'Science and technology, management, service, mechanism; several may apply.',
  },
  'JZ-04': { title: 'A leader', asks: 'One of six basic conditions: there is a technical leader, by name.' },
  'JZ-05': {
    title: 'A team',
    asks: 'One of six basic conditions. No minimum is written: 0 fails, 1 may be the leader alone.',
  },
  'JZ-06': { title: 'Work to do', asks: 'One of six basic conditions: say what work is done.' },
  'JZ-07': { title: 'Projects', asks: 'One of six basic conditions: at least one project, in no given period.' },
  'JZ-08': { title: 'Results', asks: 'One of six basic conditions: at least one result, in no given period.' },
  'JZ-09': { title: 'Premises and funds', asks: 'One of six basic conditions: both, without a minimum.' },
  'JZ-10': { title: 'Creating studios', asks: 'Unions create them as suits their units.' },
  'JZ-11': { title: 'Guiding union', asks: 'A county or industry union guides the studio: say which.' },
  'JZ-12': { title: 'Fixed premises', asks: 'Of its own or within others’; say which.' },
  'JZ-13': { title: 'Where the plaque hangs', asks: 'In a place where it is seen: for people to look at.' },
  'JZ-14': {
    title: 'Equipment',
    asks: 'Learning material, tools, computers, instruments as needed: for people to judge.',
  },
  'JZ-15': { title: 'The team', asks: 'Works well together and has ideas: for people to judge.' },
  'JZ-16': { title: 'Rules', asks: 'Rules for organisation, work, rewards and management, on the wall.' },
  'JZ-17': { title: 'Special fund', asks: 'Money set aside for innovation: an amount or a yes.' },
  'JZ-18': { title: 'Archives', asks: 'Six kinds: team, organisation, duties, goals, projects, use of results.' },
  'JZ-19': {
    title: 'An example to others',
    asks: 'Skills grow, results are put to use; no rate is set: for people to judge.',
  },
  'JZ-20': { title: 'Kinds of work', asks: 'Seven kinds and “other”; what counts as other is only pointed out.' },
  'JZ-21': {
    title: 'Three modes',
    asks: 'Workers’, team leader’s, model worker’s; the last needs a leader with that honour.',
  },
  'JZ-22': {
    title: 'Studio name',
    asks: 'Either “职工技术创新工作室” or the leader’s name with “技术创新工作室”. The employer’s name may come first.',
  },
  'JZ-23': { title: 'Five levels', asks: 'Unit, county, municipal, provincial, national.' },
  'JZ-24': {
    title: 'Municipal batches',
    asks: 'Every 3 years, about 20 each. “About” has no limits, so the counts are only shown.',
  },
  'JZ-25': { title: 'Application', asks: 'A self-check against the standard, then the application form.' },
  'JZ-26': { title: 'Visit', asks: 'The naming body visits the studio before naming it.' },
  'JZ-27': { title: 'Naming', asks: 'By a naming body, on a day.' },
  'JZ-28': { title: 'Plaque size', asks: '60 cm by 40 cm, with any multiplication sign.' },
  'JZ-29': {
    title: 'Plaque text and signature',
    asks: 'Two texts are allowed; two articles differ by 技术, so both forms pass. The naming body signs.',
  },
  'JZ-30': { title: 'Someone in charge', asks: 'A person is in charge of day-to-day management.' },
  'JZ-31': { title: 'Measures and ledger', asks: 'There are management measures and a management ledger.' },
  'JZ-32': { title: 'Self-check', asks: 'Regularly; how often is not written, so an old one is only pointed out.' },
  'JZ-33': {
    title: 'Filing by year end',
    asks: 'The year’s assessment is filed before the year ends; 31 December is assumed.',
  },
  'JZ-34': {
    title: 'Yearly assessment',
    asks: 'The naming union assesses every year: date and result (kept or withdrawn).',
  },
  'JZ-35': { title: 'Yearly summary', asks: 'Every year: activities, progress, results, experience.' },
  'JZ-36': { title: 'Running costs', asks: 'Borne by the employer, as a rule.' },
  'JZ-37': { title: 'Employer’s special fund', asks: 'The employer sets money aside: an amount or a yes.' },
  'JZ-38': {
    title: 'One-off subsidy of the city’s union',
    asks: 'Once after naming: 30000 yuan national, 20000 provincial, 10000 municipal, nothing below. Instalments that add up are fine; what a rise in level is paid is not written.',
  },
  'JZ-39': {
    title: 'County or industry support',
    asks: 'As a rule at least 10000 yuan; for whom and how often is not written, so it is only pointed out.',
  },
  'JZ-40': {
    title: 'Care of the money',
    asks: 'Kept by the employer’s union, for this purpose only, disclosed; spending stays within what was paid.',
  },
  'JZ-41': { title: 'Priority', asks: 'Members come first for honours, convalescence, visits and study.' },
  'JZ-42': {
    title: 'Intellectual property',
    asks: 'Belongs to whom the law says; where there are results, say to whom.',
  },
  'JZ-43': {
    title: 'Fund for results',
    asks: '300000 yuan, awarded every three years; per round or in all is not written, so totals are only shown.',
  },
  'JZ-44': { title: 'Yearly selection', asks: 'Outstanding studios are selected once a year.' },
  'JZ-45': {
    title: 'Award of outstanding studios',
    asks: 'At least 10000 yuan; each or in all is not written, so only what fails both readings is an error.',
  },
  'JZ-46': { title: 'County measures', asks: 'County and industry unions draw up measures of their own.' },
};
