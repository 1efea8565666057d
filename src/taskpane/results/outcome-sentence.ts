import type { CheckOutcome } from '../../actions/assistant';
import type { FirstStrings } from '../../strings/strings';

/** The whole outcome in one sentence. */
export const outcomeSentence = ({ register, counts, findings }: CheckOutcome, { results }: FirstStrings): string => {
  const studios = register.studioRows.length;
  if (counts.error > 0) return results.mustFix(studios, counts.error);
  // As many as the chips say, what could not be checked included.
  if (findings.some(({ code }) => code !== 'not-checked')) return results.mayFix(studios, counts.warning + counts.info);
  return studios === 0 ? results.nothingToCheck : results.nothingWrong;
};
