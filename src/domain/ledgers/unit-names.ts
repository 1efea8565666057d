import { comparableName } from '../cell/normalise-text';

const LEGAL = /(?:\(集团\))?(?:集团)?(?:股份有限公司|有限责任公司|有限公司|集团公司|公司|集团)$/;
const PLACE = /^[^()]{1,4}\([^()]*\)/;
const SHORTEST = 3;

/** The spellings of a unit's name that stand in front of a studio's: whole, and without what every company is called. */
export const unitForms = (unit: string): string[] => {
  const whole = comparableName(unit);
  const short = whole.replace(LEGAL, '');
  const forms = [whole, short].filter((form, at, all) => form.length >= SHORTEST && all.indexOf(form) === at);
  return PLACE.test(whole) ? [...forms, whole.replace(/\([^()]*\)/g, '')] : forms;
};

/** True when two names can be the same unit's: equal, or one is the other without what every company is called. */
export const sameUnit = (a: string, b: string): boolean => {
  const [one, other] = [comparableName(a), comparableName(b)];
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const [short, long] = [one.replace(LEGAL, ''), other.replace(LEGAL, '')];
  return (
    short.length >= SHORTEST &&
    long.length >= SHORTEST &&
    (short === long || short.endsWith(long) || long.endsWith(short))
  );
};
