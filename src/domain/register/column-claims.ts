import type { ColumnShape } from './column-shape';
import type { Field } from './field';
import type { Meaning } from './header-meanings';

/** Weight from which a column is taken for a field without asking. */
export const SURE = 0.85;
/** Weight from which a word names its field and gives way to no other column. */
export const CERTAIN = 0.95;
const DOUBTED = 0.5;
/* Fewer filled cells than this say nothing about a column. */
const ENOUGH = 3;

const KIND = /^(?:工作室)?(?:类别|类型|种类|等次|层次|归类)$/;

type Doubt = (shape: ColumnShape, weight: number, key: string) => boolean;

const notNumbers: Doubt = (shape, _weight, key) => shape.count < 0.5 && !/(?:数|数量|规模)$/.test(key);
const notMoney: Doubt = (shape, weight) => weight < CERTAIN && shape.money < 0.3;
const notDates: Doubt = (shape, weight) => weight < CERTAIN && shape.date < 0.3;

/* What cells may say against a word in the header. */
const DOUBTS: Readonly<Partial<Record<Field, Doubt>>> = {
  'studio.name': (shape, weight) => weight < CERTAIN && shape.studio < 0.5,
  'leader.name': (shape, weight) => weight < CERTAIN && shape.person < 0.5,
  'naming.level': (shape, weight) => (weight < CERTAIN ? shape.level < 0.2 : shape.level === 0 && shape.grade >= 0.5),
  'studio.mode': (shape, weight) => weight < CERTAIN && shape.mode < 0.5,
  'studio.kind': (shape, weight) => weight < CERTAIN && shape.mode >= 0.5,
  'studio.unit': (shape, weight) => weight < CERTAIN && shape.union >= 0.5,
  'studio.created': (shape) => shape.withTime >= 0.5,
  'naming.date': notDates,
  'subsidy.date': notDates,
  'application.date': notDates,
  'subsidy.amount': notMoney,
  'subsidy.entitled': notMoney,
  'subsidy.countyAmount': notMoney,
  'fund.amount': notMoney,
  'project.count': notNumbers,
  'result.count': notNumbers,
  'studio.memberCount': notNumbers,
};

const doubted = (meaning: Meaning, shape: ColumnShape, key: string): boolean =>
  shape.filled >= ENOUGH && (DOUBTS[meaning.field]?.(shape, meaning.weight, key) ?? false);

/** The meanings of a header, the surest first, after a look at the cells below it. */
export const claimsOf = (meanings: readonly Meaning[], shape: ColumnShape, key: string): readonly Meaning[] => {
  const claims = meanings.map((meaning) =>
    doubted(meaning, shape, key) ? { ...meaning, weight: meaning.weight * DOUBTED } : meaning,
  );
  if (shape.filled >= ENOUGH && /^(?:所属|申报|推荐)?单位$/.test(key) && shape.union >= 0.5) {
    const field = key === '推荐单位' ? 'application.recommender' : 'studio.supervisingUnion';
    claims.unshift({ field, weight: 0.9, why: 'values' });
  }
  if (shape.filled >= ENOUGH && KIND.test(key) && shape.level >= 0.8)
    claims.unshift({ field: 'naming.level', weight: 0.9, why: 'values' });
  return claims.sort((a, b) => b.weight - a.weight);
};
