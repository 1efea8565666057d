import type { OwnSheetKind } from '../actions/workbook-port';
import { UNFINISHED } from './sheet-tags';
import type { SurveyedSheet } from './surveyed-sheet';

/** Every export is a sheet for itself. */
const MANY: readonly OwnSheetKind[] = ['rows'];
/** How programs name the copy of a sheet; titles of ours without a key never end so. */
const COPY = /(?: \(\d+\)|_\d+)$/;

const isSame = ({ tag: one }: SurveyedSheet, { tag: other }: SurveyedSheet): boolean =>
  one !== null && other !== null && one.kind === other.kind && one.key === other.key;

const isCopy = (sheet: SurveyedSheet, sheets: readonly SurveyedSheet[]): boolean => {
  const { tag, survey } = sheet;
  if (!tag || MANY.includes(tag.kind) || tag.fingerprint === UNFINISHED) return false;
  if (tag.key === null && COPY.test(survey.name)) return true;
  // Of several, the copy has the longer name: that of the first one with a number behind it.
  return sheets.some(
    (other) =>
      other !== sheet &&
      isSame(other, sheet) &&
      other.tag?.fingerprint !== UNFINISHED &&
      survey.name.startsWith(other.survey.name) &&
      COPY.test(survey.name.slice(other.survey.name.length)),
  );
};

/** A sheet of ours that somebody copied carries our tag along, and yet it is that person's own. */
export const withoutCopies = (sheets: readonly SurveyedSheet[]): SurveyedSheet[] =>
  sheets.map((sheet) =>
    isCopy(sheet, sheets) ? { ...sheet, tag: null, survey: { ...sheet.survey, own: null, ownKey: null } } : sheet,
  );
