import { serialOf } from '../../cell/serial-day';
import { compactText } from '../../cell/normalise-text';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Level } from '../../register/level';
import type { Studio } from '../../register/studio';
import { isUnnamed } from '../rules/named';

const GROUP = /中国交建|中国交通建设|中交集团|工会联合会/;

/**
 * The document has no date, but speaks of the congress that opened on 18 October 2017: nothing that happened before can
 * have been asked by it.
 */
const EARLIEST = serialOf(2017, 10, 18) ?? 0;

/** True when the naming is older than anything the document can have asked for. */
export const isBeforeDocument = (studio: Studio): boolean => {
  const named = studio.date('naming.date').value;
  return named !== null && named.first < EARLIEST;
};

/** Rank of the naming: by its level, else by its body; without either the group's own naming is meant. */
export const groupRank = (studio: Studio): Level | null => {
  const { value, problem } = studio.level();
  if (value || problem !== null || isUnnamed(studio)) return value;
  const body = studio.text('naming.body');
  return saysNothing(body) || GROUP.test(compactText(body)) ? 'group' : null;
};

/** True when the group named the studio under this document, or is asked to name it. */
export const isGroupMatter = (studio: Studio): boolean =>
  !isBeforeDocument(studio) && (isUnnamed(studio) || groupRank(studio) === 'group');
