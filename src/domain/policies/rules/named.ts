import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';

const SIGNS = ['naming.level', 'naming.date', 'naming.body', 'naming.document'] as const satisfies readonly Field[];
const WITHDRAWN = /撤|摘牌|取消|注销|停止/;

/** True when the register has columns for the naming and every one of them is blank in this row. */
export const isUnnamed = (studio: Studio): boolean => {
  const known = SIGNS.filter((field) => studio.has(field));
  return known.length > 0 && known.every((field) => saysNothing(studio.text(field)));
};

/** True when the register says that the studio lost its title. */
export const isWithdrawn = (studio: Studio): boolean =>
  WITHDRAWN.test(studio.text('studio.status')) || WITHDRAWN.test(studio.text('naming.level'));
