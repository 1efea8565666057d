import type { EvidenceOutcome } from '../../actions/evidence-outcome';
import type { EvidenceState } from '../../domain/ledgers/evidence-state';
import type { Strings } from '../../strings/strings';

const UNSEEN: ReadonlySet<EvidenceState> = new Set(['unchecked', 'not-applicable']);

const countOf = ({ studios }: EvidenceOutcome, state: string): number =>
  studios.reduce((sum, { cells }) => sum + cells.filter((cell) => cell.state === state).length, 0);

/** Items of which this workbook tells nothing for any studio. */
const unseenItems = ({ items, studios }: EvidenceOutcome): number =>
  items.filter((_, item) => studios.every(({ cells }) => UNSEEN.has(cells[item]?.state ?? 'unchecked'))).length;

/** The whole matrix in a few short sentences. */
export const evidenceSentence = (outcome: EvidenceOutcome, { tabs: { ledgers } }: Strings): string => {
  const { studios, items } = outcome;
  if (items.length === 0) return ledgers.nothingAsked;
  const missing = countOf(outcome, 'missing');
  const lacking = studios.filter(({ cells }) => cells.some(({ state }) => state === 'missing')).length;
  const first =
    missing > 0
      ? ledgers.missing(studios.length, items.length, lacking, missing)
      : ledgers.complete(studios.length, items.length);
  const rest = [
    [countOf(outcome, 'question'), ledgers.judge],
    [countOf(outcome, 'due'), ledgers.due],
    [unseenItems(outcome), ledgers.unseen],
  ] as const;
  return first + rest.map(([count, tell]) => (count > 0 ? tell(count) : '')).join('');
};
