import type { EvidenceOutcome } from '../../actions/evidence-outcome';
import type { Strings } from '../../strings/strings';

const countOf = ({ studios }: EvidenceOutcome, state: string): number =>
  studios.reduce((sum, { cells }) => sum + cells.filter((cell) => cell.state === state).length, 0);

/** The whole matrix in one or two sentences. */
export const evidenceSentence = (outcome: EvidenceOutcome, { tabs: { ledgers } }: Strings): string => {
  const { studios, items } = outcome;
  if (items.length === 0) return ledgers.nothingAsked;
  const missing = countOf(outcome, 'missing');
  const lacking = studios.filter(({ cells }) => cells.some(({ state }) => state === 'missing')).length;
  const due = countOf(outcome, 'due');
  const first =
    missing > 0
      ? ledgers.missing(studios.length, items.length, lacking, missing)
      : ledgers.complete(studios.length, items.length);
  return due > 0 ? first + ledgers.due(due) : first;
};
