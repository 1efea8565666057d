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

/** The group's own union and nobody else's: 中国交建某某局工会 is a unit's. */
const GROUP_UNION = /^(?:中国交建|中国交通建设(?:股份有限公司|集团有限公司)?|中交集团)?(?:工会联合会|工会)$|^中国交建$/;

/**
 * Rank of the naming: by its level, else by its body; without either the group's own naming is meant. What the group's
 * union named and somebody calls 公司级 is the group company's.
 */
export const groupRank = (studio: Studio): Level | null => {
  const body = compactText(studio.text('naming.body'));
  const { value, problem } = studio.level();
  if (value === 'unit' && GROUP_UNION.test(body)) return 'group';
  if (value || problem !== null || isUnnamed(studio)) return value;
  return saysNothing(body) || GROUP.test(body) ? 'group' : null;
};

/** True when the group named the studio under this document, or is asked to name it. */
export const isGroupMatter = (studio: Studio): boolean =>
  !isBeforeDocument(studio) && (isUnnamed(studio) || groupRank(studio) === 'group');
