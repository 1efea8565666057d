import type { EvidenceOutcome, EvidenceStudio } from '../../actions/evidence-outcome';
import type { EvidenceState } from '../../domain/ledgers/evidence-state';

/** What the matrix shows: what is missing, what has to be there this year, or everything. */
export const VIEWS = ['missing', 'due', 'all'] as const;
export type View = (typeof VIEWS)[number];

/** The studios and items that are left under a view, items by their place in the outcome. */
export interface MatrixView {
  readonly studios: readonly EvidenceStudio[];
  readonly items: readonly number[];
  /** Studios of the search that have nothing to show under this view. */
  readonly rest: number;
}

const SHOWN: Readonly<Record<View, readonly EvidenceState[]>> = {
  missing: ['missing', 'question'],
  due: ['missing', 'due'],
  all: ['ok', 'missing', 'due', 'question', 'not-applicable', 'unchecked'],
};

const searchable = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

const found = ({ name, unit }: EvidenceStudio, search: string): boolean =>
  search === '' || searchable(`${name}\n${unit}`).includes(searchable(search));

/** True when something is missing or has to be judged. */
export const lacksAny = ({ studios }: EvidenceOutcome): boolean =>
  studios.some(({ cells }) => cells.some(({ state }) => SHOWN.missing.includes(state)));

/** The part of the matrix a view is about. Under 今年到期 only what comes again every year or two counts. */
export const matrixView = ({ items, studios }: EvidenceOutcome, view: View, search: string): MatrixView => {
  const states = SHOWN[view];
  const wanted = items.flatMap(({ periodic }, index) => (view !== 'due' || periodic ? [index] : []));
  const matches = (studio: EvidenceStudio, item: number): boolean => {
    const state = studio.cells[item]?.state;
    return state !== undefined && states.includes(state);
  };
  const searched = studios.filter((studio) => found(studio, search));
  const kept = searched.filter((studio) => view === 'all' || wanted.some((item) => matches(studio, item)));
  return {
    studios: kept,
    items: view === 'all' ? wanted : wanted.filter((item) => kept.some((studio) => matches(studio, item))),
    rest: searched.length - kept.length,
  };
};

/** How many of the items that are asked of a studio are there. */
export const completeness = ({ cells }: EvidenceStudio): { readonly ok: number; readonly asked: number } => {
  const asked = cells.filter(({ state }) => state !== 'not-applicable' && state !== 'unchecked');
  return { ok: asked.filter(({ state }) => state === 'ok').length, asked: asked.length };
};
