import { comparableName } from '../../cell/normalise-text';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Studio } from '../../register/studio';
import type { Report, RowRule } from '../policy';
import { leadersOf, nameHoldsLeader } from '../rules/name-holds-leader';
import { isDistrictMatter } from './district-naming';

const SUFFIX = '创新工作室';
const KIND = /劳模|劳动模范|先进|技师|工匠/;
/* What a name may hold besides its field of work. */
const OTHER_PARTS = /劳模|劳动模范|先进|技师|高级|首席|工匠|上海市?|全国|市级?|区级?|杨浦区?|[()（）"“”·]/g;
const SHORT = 2;

/* What is left of a name when its other elements are taken away: the field of work, or the unit. */
const restOf = (studio: Studio): string => {
  let rest = comparableName(studio.name).replace(SUFFIX, '');
  for (const part of [...leadersOf(studio.text('leader.name')), comparableName(studio.text('studio.unit'))])
    if (part !== '') rest = rest.replace(part, '');
  return rest.replace(OTHER_PARTS, '');
};

const lacking = (studio: Studio): string[] => {
  const { name } = studio;
  return [
    ...(nameHoldsLeader(studio) ? [] : ['带头人姓名']),
    ...(restOf(studio).length < SHORT ? ['攻关方向'] : []),
    ...(KIND.test(name) ? [] : ['劳模（技师）']),
    ...(comparableName(name).endsWith(SUFFIX) ? [] : [SUFFIX]),
  ];
};

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/* The column and the name may tell the same field in other words: two characters in common are enough. */
const tellsDirection = (name: string, direction: string): boolean =>
  pairsOf(comparableName(direction)).some((pair) => comparableName(name).includes(pair));

const check = (studio: Studio, report: Report): void => {
  if (studio.name === '' || studio.name.startsWith('#') || !isDistrictMatter(studio)) return;
  const lacks = lacking(studio);
  if (lacks.length > 0) {
    report(studio, 'studio.name', { code: 'name-elements', params: { lacks: lacks.join('、') } });
    return;
  }
  const direction = studio.text('studio.field');
  if (saysNothing(direction) || direction.length < SHORT || tellsDirection(studio.name, direction)) return;
  report(studio, 'studio.name', { code: 'name-direction', severity: 'info', params: { direction } });
};

/** 第八条: a name is made of the leader's name, the field of work, 劳模 or 技师, and 创新工作室, in whatever order. */
export const yp15: RowRule = {
  id: 'YP-15',
  article: '第八条',
  severity: 'warning',
  scope: 'row',
  needs: ['studio.name', 'leader.name'],
  check,
};
