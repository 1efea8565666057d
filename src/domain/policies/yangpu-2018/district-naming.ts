import { compactText } from '../../cell/normalise-text';
import { serialOf } from '../../cell/serial-day';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Level } from '../../register/level';
import type { Studio } from '../../register/studio';
import { isUnnamed } from '../rules/named';
import { namedBefore } from '../rules/since-rule';

/** The document has no date, but rests on notices of 2018: nothing that happened before can have been asked by it. */
export const EARLIEST = serialOf(2018, 1, 1) ?? 0;

const DISTRICT = /杨浦|^区总/;

/** True when the naming is older than anything the document can have asked for. */
export const isBeforeDocument = (studio: Studio): boolean => namedBefore(studio, EARLIEST);

/** Rank of the naming: by its level, else by its body; without either the district's own naming is meant. */
export const districtRank = (studio: Studio): Level | null => {
  const { value, problem } = studio.level();
  if (value || problem !== null || isUnnamed(studio)) return value;
  const body = compactText(studio.text('naming.body'));
  return saysNothing(body) || DISTRICT.test(body) ? 'county' : null;
};

/** True when the district named the studio, whenever that was, or is asked to name it. */
export const isOfDistrict = (studio: Studio): boolean => isUnnamed(studio) || districtRank(studio) === 'county';

/** True when the district named the studio under this document, or is asked to name it. */
export const isDistrictMatter = (studio: Studio): boolean => !isBeforeDocument(studio) && isOfDistrict(studio);

/** True when the district named the studio under this document. */
export const isDistrictNaming = (studio: Studio): boolean => isDistrictMatter(studio) && !isUnnamed(studio);
