import type { CellArea } from '../../model/types';
import type { SheetModel } from '../../model/workbook';
import type { Session } from '../../session';
import { cellArea } from './area';
import { cellText } from './cell-text';
import { asFlag, asRecord, asWord } from './json';

export interface SearchCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

/** Criteria of Range.find; what is absent is Excel's default: part of a cell, either case, forwards. */
export const searchCriteria = (given: unknown): SearchCriteria => {
  const { completeMatch = false, matchCase = false, searchDirection = 'Forward' } = asRecord(given ?? {});
  return {
    completeMatch: asFlag(completeMatch),
    matchCase: asFlag(matchCase),
    backwards: asWord(searchDirection, ['Forward', 'Backwards']) === 'Backwards',
  };
};

/** First (or last) cell whose displayed text matches; null for none. */
export const findCell = (
  sheet: SheetModel,
  area: CellArea,
  text: string,
  criteria: SearchCriteria,
  session: Session,
): CellArea | null => {
  const fold = (word: string): string => (criteria.matchCase ? word : word.toLowerCase());
  const wanted = fold(text);
  const hits: CellArea[] = [];
  sheet.cells.forEach(area, (row, column) => {
    const shown = fold(cellText(session, sheet, row, column));
    if (criteria.completeMatch ? shown === wanted : shown.includes(wanted)) hits.push(cellArea(row, column));
  });
  return (criteria.backwards ? hits.at(-1) : hits[0]) ?? null;
};
