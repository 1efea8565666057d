import { yearOf } from '../../cell/serial-day';
import { isUnnamed, isWithdrawn } from '../../policies/rules/named';
import type { DayRange } from '../../register/reading';
import type { Studio } from '../../register/studio';
import type { ListedStudio } from '../studio-list';

/** A studio under judgement: its place in the list, and since when it has to do what the document asks. */
export interface StudioCase {
  readonly place: number;
  readonly studio: ListedStudio;
  /** The row that is marked when something is missing: the first that has not lost its title. */
  readonly row: Studio;
  /** True when every naming was taken back. */
  readonly isWithdrawn: boolean;
  /** Its first naming, else its foundation; null when the register does not tell. */
  readonly since: DayRange | null;
}

const sinceOf = (rows: readonly Studio[]): DayRange | null => {
  const namings = rows.map((row) => row.date('naming.date').value).filter((day) => day !== null);
  const known =
    namings.length > 0 ? namings : rows.map((row) => row.date('studio.created').value).filter((day) => day !== null);
  return known.reduce<DayRange | null>((first, day) => (!first || day.last < first.last ? day : first), null);
};

/** Makes a studio ready to be judged. */
export const studioCase = (studio: ListedStudio, place: number): StudioCase => {
  const active = studio.rows.filter((row) => !isWithdrawn(row));
  const rows = active.length > 0 ? active : studio.rows;
  return {
    place,
    studio,
    row: (active[0] ?? studio.rows[0]) as Studio,
    isWithdrawn: active.length === 0,
    since: rows.every(isUnnamed) ? null : sinceOf(rows),
  };
};

/** The first calendar year that is wholly under the document's demands; null when that is not known. */
export const firstFullYear = ({ since }: StudioCase): number | null => (since ? yearOf(since.last) + 1 : null);
