import { compactText } from '../../cell/normalise-text';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Level } from '../../register/level';
import type { Studio } from '../../register/studio';
import { isUnnamed } from '../rules/named';

const PREFECTURE = /西双版纳|版纳州|^州总/;
const PREFECTURE_UNION = /^(?:云南省)?(?:西双版纳(?:傣族自治)?州|版纳州|州)?总工会$|^(?:西双版纳|版纳)?州总(?:工会)?$/;

/** True when the body is the prefecture's union, or may be it; 勐海县总工会 is a county's. */
export const isPrefectureUnion = (body: string): boolean => {
  const plain = compactText(body);
  return PREFECTURE_UNION.test(plain) || (PREFECTURE.test(plain) && !/[县市区]总?工会|[县市区]总$/.test(plain));
};

/** Rank of the naming: by its level, else by its body; without either the prefecture's own naming is meant. */
export const prefectureRank = (studio: Studio): Level | null => {
  const { value, problem } = studio.level();
  if (value || problem !== null || isUnnamed(studio)) return value;
  const body = studio.text('naming.body');
  return saysNothing(body) || isPrefectureUnion(body) ? 'municipal' : null;
};

/** True when the prefecture named the studio, or is asked to name it. */
export const isPrefectureMatter = (studio: Studio): boolean =>
  isUnnamed(studio) || prefectureRank(studio) === 'municipal';
