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
  'CC-06': { title: 'Make-up of the team', asks: 'Trades, education and ages reasonably mixed: for people to judge.' },
  'CC-07': { title: 'Floor space', asks: 'Fixed premises, usually at least 20 ㎡; smaller ones are only pointed out.' },
  'CC-08': {
    title: 'What the place is for',
    asks: 'Learning, practice, showing results; a plaque that is seen: for people to look at.',
  },
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
  'CC-15': { title: 'Higher namings', asks: 'Aim for them; one studio can have several.' },
  'CC-16': { title: 'Three ledgers', asks: 'Activities, results, member development.' },
  'CC-17': { title: 'Self-check and assessment', asks: 'Both happen; how often is not written.' },
  'CC-18': {
    title: 'Sources and budget',
    asks: 'Running costs by the employer as a rule; research money by an approved budget.',
  },
  'CC-19': {
    title: 'What money may pay for',
    asks: 'Equipment, research, spreading results; what may be something else is for people to judge.',
  },
  'CC-20': {
    title: 'What it may not pay for',
    asks: 'Bonuses, allowances, anything outside the studio. Travel is not mentioned.',
  },
  'CC-21': {
    title: 'One-off support',
    asks: '50000 yuan once from the group’s union for what the group named. Other namings and payers are not judged.',
  },
  'CC-22': { title: 'Spot checks', asks: 'Four grounds for losing the title: for people to decide.' },
  'CC-23': {
    title: 'One batch a year',
    asks: '10 a year, once; more than 10 or two dates in one year are pointed out.',
  },
  'CC-24': { title: 'Deadline', asks: 'Applications by the end of May.' },
  'CC-25': { title: 'Copies', asks: 'Two bound copies and an electronic one.' },
  'CC-26': { title: 'Materials', asks: 'The form and four kinds: situation, rules, achievements, proof of results.' },
  'CC-27': { title: 'Assessment', asks: 'From June to August.' },
  'CC-28': { title: 'Naming', asks: 'In the second half of the year, with the one-off support.' },
  'CC-29': { title: 'Cover', asks: 'Four lines and the date; no choices are given for the type of unit.' },
  'CC-30': { title: 'The name in full', asks: 'As in the register, not shortened.' },
  'CC-31': { title: 'Created on', asks: 'When it began to work, or when it was named; not after the form’s own date.' },
  'CC-32': { title: 'Sources of money', asks: 'With two or more, each with its amount, adding up to the whole.' },
  'CC-33': { title: 'Two years', asks: 'The same two in all five blocks.' },
  'CC-34': { title: 'Proof', asks: 'Copies for starred items; for the benefit an original with the finance seal.' },
  'CC-35': { title: 'List of talents', asks: 'Who, when, which grade and honour; as many as on the form.' },
  'CC-36': { title: 'More proof', asks: 'May be added.' },
  'CC-37': { title: 'How to fill it in', asks: 'Printed in 12 point FangSong, dates such as 20180420, Arabic digits.' },
  'CC-38': { title: 'Opinions', asks: 'A clear opinion, a signature, a seal, on paper: for people to check.' },
  'CC-39': { title: 'Layout', asks: 'Font size, format and page set-up stay as they are.' },
  'CC-40': { title: 'Printing', asks: 'Two copies, both sides, bound with the other materials.' },
  'CC-41': { title: 'Achievements', asks: '1000 characters or more, as a word processor counts.' },
  'CC-42': { title: 'Key members', asks: '14 lines; more on a list of their own.' },
  'CC-43': { title: 'Outline', asks: 'Materials in the three parts of attachment 2, every heading filled.' },
};
