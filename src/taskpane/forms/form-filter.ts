import type { StudioForm } from '../../actions/application-outcome';

const searchable = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** True when nothing is left to find or to decide. */
export const isComplete = ({ filled, total, conflicts }: StudioForm): boolean =>
  filled >= total && conflicts.every(({ chosen }) => chosen !== null);

/** The studios a search is about; on wish only those whose form can be filled in whole. */
export const wantedForms = (
  studios: readonly StudioForm[],
  search: string,
  onlyComplete: boolean,
): readonly StudioForm[] => {
  const word = searchable(search);
  return studios.filter(
    (each) =>
      (!onlyComplete || isComplete(each)) && (word === '' || searchable(`${each.studio}\n${each.unit}`).includes(word)),
  );
};
