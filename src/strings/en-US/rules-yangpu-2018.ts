import type { RuleSentence } from '../strings';

/** What the clauses of Yangpu's document ask, in our own words. */
export const yangpuRules: Readonly<Record<string, RuleSentence>> = {
  'YP-01': {
    title: 'In force',
    asks: 'From the day of issue, which is not written. It cites notices of 2018: earlier namings are not judged by it.',
  },
  'YP-02': { title: 'Who is in charge', asks: 'A model (or advanced) worker or a technician with a team.' },
  'YP-03': {
    title: 'The leader',
    asks: 'Usually a national or Shanghai model worker or advanced individual, or a technician, with union membership in Yangpu; others are only pointed out.',
  },
  'YP-04': { title: 'The leader’s ability', asks: 'Strong expertise and ideas: for the jury to judge.' },
  'YP-05': {
    title: 'Team size',
    asks: 'At least 3 besides the leader. Where the register does not say how it counts, only what is too few in any way is an error.',
  },
  'YP-06': {
    title: 'Make-up of the team',
    asks: 'Trades, education and ages reasonably mixed: for the jury to judge.',
  },
  'YP-07': { title: 'Projects and plan', asks: 'At least one project a year, with a plan for the year.' },
  'YP-08': { title: 'Results', asks: 'At least one in two years, with an economic or social benefit, in use.' },
  'YP-09': {
    title: 'Place and rules',
    asks: 'A fixed place, equipment, rules of work and a plan of activities. No floor space is set.',
  },
  'YP-10': { title: 'Types of innovation', asks: 'Science and technology, skills, management, service, mechanism.' },
  'YP-11': {
    title: 'Applying',
    asks: 'Recommended by the unit’s union, agreed to by its management, reviewed by the union above, then sent to the district: in this order.',
  },
  'YP-12': {
    title: 'Not again',
    asks: 'What was named in an earlier year does not apply again. Same name and unit is meant; the same leader with another name is only asked about.',
  },
  'YP-13': {
    title: 'Review and decision',
    asks: 'Reviewed, decided by the chairman’s meeting, then named: in this order.',
  },
  'YP-14': { title: 'When to apply', asks: 'Usually at the end of the year; other months are only pointed out.' },
  'YP-15': {
    title: 'Studio name',
    asks: 'Made of the leader’s name, the field of work, 劳模 or 技师, and 创新工作室, in any order.',
  },
  'YP-16': { title: 'Plaque', asks: 'Hung soon after the naming: enter the date.' },
  'YP-17': { title: 'Management rules', asks: 'The studio has rules for its management.' },
  'YP-18': { title: 'Four ledgers', asks: 'Activities, results, member development, spending.' },
  'YP-19': { title: 'Help with ledgers', asks: 'The unit’s union helps to keep them.' },
  'YP-20': {
    title: 'Self-check and assessment',
    asks: 'Both regularly; how often is not written, so old ones are only pointed out.',
  },
  'YP-21': {
    title: 'Filing',
    asks: 'With the district before the end of the year. No day is written; 31 December is assumed and can be set.',
  },
  'YP-22': {
    title: 'Visit every three years',
    asks: 'At the end of each cycle. Where a cycle begins is not written; the studio’s own naming is taken.',
  },
  'YP-23': {
    title: 'Correcting, or losing the plaque',
    asks: 'A written notice sets a day; what is not corrected by then loses its plaque.',
  },
  'YP-24': { title: 'Employed at the start', asks: 'As a rule the leader is employed when the studio is created.' },
  'YP-25': {
    title: 'Beyond retirement age',
    asks: 'The leader stays on if willing and if the unit agrees. Ages are judged only when entered in the settings.',
  },
  'YP-26': { title: 'Running costs', asks: 'By the employer as a rule.' },
  'YP-27': { title: 'One-off subsidy', asks: '10000 yuan from the district’s union for each new naming.' },
  'YP-28': {
    title: 'Asking for project support',
    asks: 'For outstanding results, with the filing at the end of the year.',
  },
  'YP-29': {
    title: 'Deciding on support',
    asks: 'Reviewed, then decided by the chairman’s meeting, which sets the amount.',
  },
  'YP-30': { title: 'One result, once', asks: 'Support for one result is asked for once, in all years.' },
  'YP-31': { title: 'Earmarked', asks: 'For this purpose only and in the open; not more spent than granted.' },
  'YP-32': {
    title: 'What it may pay for',
    asks: 'Equipment, learning material, books, material, training; other uses are for people to judge.',
  },
  'YP-33': {
    title: 'What it may not pay for',
    asks: 'Rewards, allowances, subsidies, travel of individuals. Travel to training is not settled: for people, or the settings.',
  },
  'YP-34': { title: 'Alliance of studios', asks: 'The district’s union leads it.' },
  'YP-35': { title: 'Other awards', asks: 'Members are encouraged to apply for them.' },
  'YP-36': { title: 'Which units', asks: 'Enterprises, and government and public institutions as well.' },
};
