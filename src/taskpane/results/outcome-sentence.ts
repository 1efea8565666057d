import type { CheckOutcome } from '../../actions/assistant';
import type { Strings } from '../../strings/strings';

/** The whole outcome in one sentence. */
export const outcomeSentence = ({ register, counts, findings }: CheckOutcome, { results }: Strings): string => {
  const studios = register.studioRows.length;
  if (counts.error > 0) return results.mustFix(studios, counts.error);
  const rest = findings.filter(({ code }) => code !== 'not-checked').length;
  if (rest > 0) return results.mayFix(studios, rest);
  return studios === 0 ? results.nothingToCheck : results.nothingWrong;
};
