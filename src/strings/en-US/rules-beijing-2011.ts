import type { RuleSentence } from '../strings';

/** What Beijing's notice of 2011 asks, in our own words. */
export const beijingRules: Readonly<Record<string, RuleSentence>> = {
  'BJ-01': {
    title: 'Who is in charge',
    asks: 'A known model worker, a highly skilled person, or a leader of the field.',
  },
  'BJ-02': { title: 'Basic conditions', asks: 'The five that follow are required.' },
  'BJ-03': { title: 'One leader', asks: 'One person in charge, with a team of experts.' },
  'BJ-04': { title: 'Place and equipment', asks: 'Both; no floor space is set.' },
  'BJ-05': { title: 'Rules and goals', asks: 'Rules of management and of work, plans and goals.' },
  'BJ-06': { title: 'Money', asks: 'Some; no amount is set.' },
  'BJ-07': { title: 'Results', asks: '“At least 1-2” a year. One is enough unless set to two.' },
  'BJ-08': {
    title: '100 with a plaque',
    asks: 'In 2011. The register may hold only a part of them: fewer are only shown.',
  },
  'BJ-09': {
    title: '30 named',
    asks: 'Named after their leaders, from those and from 2010’s. A name and a plaque are two things.',
  },
  'BJ-10': {
    title: 'Money for the named',
    asks: 'No amount is written, nor whether those with a plaque only get some.',
  },
  'BJ-11': { title: 'Team size', asks: 'About 30. “About” has no limits: the range is shown.' },
  'BJ-12': {
    title: 'Make-up of the team',
    asks: 'Mainly people of the city and of one trade; below half is pointed out.',
  },
  'BJ-13': { title: 'Upper limit', asks: 'Not more than 150 if possible; more are only pointed out.' },
  'BJ-14': { title: 'Application form', asks: 'Filled in and sent; the form itself is not known here.' },
  'BJ-15': { title: 'Review and visit', asks: 'Both, before the recognition.' },
  'BJ-16': { title: 'Deadline', asks: '10 October 2011; for another year, change it in the settings.' },
  'BJ-17': { title: 'Copies of the form', asks: 'Two.' },
  'BJ-18': { title: 'Recommendation', asks: 'By the employer: work, projects, achievements, plans, goals.' },
  'BJ-19': {
    title: 'Photographs',
    asks: '3 to 5 of the work, one portrait of the leader; its background is for people to see.',
  },
  'BJ-20': { title: 'Files', asks: 'All of it, by mail or on a disc.' },
  'BJ-21': {
    title: 'Plan and summary',
    asks: 'A plan at the beginning of the year, a summary at its end; no days are written.',
  },
  'BJ-22': { title: 'Quarterly summaries', asks: 'From the 30 that are named, not from the others.' },
  'BJ-23': {
    title: 'The employer’s help',
    asks: 'Money and rooms as far as possible; what is missing is only pointed out.',
  },
  'BJ-24': { title: 'Criticism, and losing the plaque', asks: 'For studios without activities or results.' },
  'BJ-25': { title: 'Next year', asks: 'Good ones can be recommended for the next year.' },
};
