import type { Register } from './register';

const AGAIN = /复核|复查|复评|复审|复检|复验/;
const FIRST = /评审|验收|审核|评选|考评|审定/;

/**
 * What the register's review date is: the review before a naming, or the one that comes back after it. Null where its
 * header does not say.
 */
export const reviewKind = ({ columns }: Register): 'first' | 'again' | null => {
  const header = columns.find(({ field }) => field === 'review.date')?.header ?? '';
  if (AGAIN.test(header)) return 'again';
  return FIRST.test(header) ? 'first' : null;
};
