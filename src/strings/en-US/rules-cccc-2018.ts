import type { RuleSentence } from '../strings';

/** What the sections of CCCC's document ask, in our own words. */
export const ccccRules: Readonly<Record<string, RuleSentence>> = {
  'CC-01': { title: 'Namings in all', asks: '30 by the end of 2020, quality first; the count is only shown.' },
  'CC-02': {
    title: 'Types of innovation',
    asks: 'Science and technology, management, service, mechanism; several may apply.',
  },
  'CC-03': {
    title: 'Who may lead',
    asks: 'A model worker, a May Day medallist, or a highly skilled person such as a technical expert. Other titles are for people to judge.',
  },
  'CC-04': { title: 'Studio name', asks: 'Usually the leader’s name; other names are allowed.' },
  'CC-05': {
    title: 'Team size',
    asks: '3 or more; whether the leader counts is not written. Fewer than 3 in all is an error, exactly 3 a question.',
  },
  'CC-07': { title: 'Floor space', asks: 'Fixed premises, usually at least 20 ㎡; smaller ones are only pointed out.' },
  'CC-09': { title: 'Equipment', asks: 'Technical material, tools, computers and network, instruments as needed.' },
  'CC-10': {
    title: 'Rules',
    asks: 'Six: learning, activities, plans, publishing results, rewards, management; on the wall.',
  },
  'CC-11': { title: 'Funds', asks: 'The employer provides the money needed: enter the amount.' },
  'CC-12': { title: 'Projects and plan', asks: 'At least one approved project a year, with plan and goal.' },
  'CC-13': {
    title: 'Results and recognition',
    asks: 'At least one result a year, recognised by a provincial or industry authority or higher, with benefits.',
  },
  'CC-14': { title: 'Management measures', asks: 'Units have measures for managing studios.' },
  'CC-16': { title: 'Three ledgers', asks: 'Activities, results, member development.' },
  'CC-17': { title: 'Self-check and assessment', asks: 'Both happen; how often is not written.' },
  'CC-18': {
    title: 'Sources and budget',
    asks: 'Running costs by the employer as a rule; research money by an approved budget.',
  },
  'CC-21': {
    title: 'One-off support',
    asks: '50000 yuan once from the group’s union for what the group named. Other namings and payers are not judged.',
  },
  'CC-23': {
    title: 'One batch a year',
    asks: '10 a year, once; more than 10 or two dates in one year are pointed out.',
  },
  'CC-24': { title: 'Deadline', asks: 'Applications by the end of May.' },
  'CC-25': { title: 'Copies', asks: 'Two bound copies and an electronic one.' },
  'CC-26': { title: 'Materials', asks: 'The form and four kinds: situation, rules, achievements, proof of results.' },
  'CC-27': { title: 'Assessment', asks: 'From June to August.' },
  'CC-28': { title: 'Naming', asks: 'In the second half of the year, with the one-off support.' },
};
