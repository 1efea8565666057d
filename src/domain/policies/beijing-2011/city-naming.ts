import { compactText } from '../../cell/normalise-text';
import { serialOf, yearOf } from '../../cell/serial-day';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Level } from '../../register/level';
import type { Studio } from '../../register/studio';
import type { RuleContext } from '../policy';
import { settingValue } from '../setting';
import { isUnnamed } from '../rules/named';
import { namedBefore } from '../rules/since-rule';

/** The notice is of 2011: what was named before cannot have been asked by it. */
export const EARLIEST = serialOf(2011, 1, 1) ?? 0;

const CITY = /北京市?总|市总|科委|科学技术委员会/;

/** True when the naming is older than the notice. */
export const isBeforeNotice = (studio: Studio): boolean => namedBefore(studio, EARLIEST);

/** Rank of the naming: by its level, else by its body; without either the city's own naming is meant. */
export const cityRank = (studio: Studio): Level | null => {
  const { value, problem } = studio.level();
  if (value || problem !== null || isUnnamed(studio)) return value;
  const body = compactText(studio.text('naming.body'));
  return saysNothing(body) || CITY.test(body) ? 'provincial' : null;
};

/** True when the city has the studio, since whenever, or is asked for it. */
export const isOfCity = (studio: Studio): boolean => isUnnamed(studio) || cityRank(studio) === 'provincial';

/** True when the city has the studio under this notice, or is asked for it. */
export const isCityMatter = (studio: Studio): boolean => !isBeforeNotice(studio) && isOfCity(studio);

/** The two kinds of the notice: a plaque, or also a name after its leader. Null where the register does not say. */
export const namingKind = (studio: Studio): '命名' | '挂牌' | null => {
  const kind = compactText(studio.text('naming.kind'));
  if (/命名/.test(kind) && !/未命名|非命名/.test(kind)) return '命名';
  return /挂牌|授牌/.test(kind) ? '挂牌' : null;
};

/** The year the notice speaks of, as far as nobody decided otherwise. */
export const noticeYear = ({ policy, settings }: RuleContext): number =>
  Number(settingValue(policy, settings, 'programme.year') ?? NaN);

/** True when the naming is of the notice's own year. */
export const isOfYear = (studio: Studio, year: number): boolean => {
  const named = studio.date('naming.date').value;
  return named !== null && yearOf(named.first) === year && yearOf(named.last) === year;
};
