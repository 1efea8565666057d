import type { Field } from '../register/field';

/** How the cells of a field are read. Fields that are not named are text, lists or marks such as √. */
export type FieldKind = 'date' | 'money' | 'count' | 'area' | 'level';

const KINDS: Readonly<Partial<Record<Field, FieldKind>>> = {
  'studio.created': 'date',
  'leader.birth': 'date',
  'naming.date': 'date',
  'plaque.date': 'date',
  'subsidy.date': 'date',
  'selfcheck.date': 'date',
  'filing.date': 'date',
  'assessment.date': 'date',
  'review.date': 'date',
  'application.date': 'date',
  'award.year': 'date',
  'naming.meeting': 'date',
  'plan.date': 'date',
  'rectify.date': 'date',
  'support.date': 'date',
  'support.review': 'date',
  'support.meeting': 'date',
  'fund.amount': 'money',
  'subsidy.entitled': 'money',
  'subsidy.amount': 'money',
  'subsidy.countyAmount': 'money',
  'subsidy.spent': 'money',
  'award.amount': 'money',
  'project.budget': 'money',
  'support.amount': 'money',
  'studio.memberCount': 'count',
  'project.count': 'count',
  'result.count': 'count',
  'studio.localMembers': 'count',
  'application.photos': 'count',
  'site.area': 'area',
  'naming.level': 'level',
};

/** How a field's cells are read; null for text. */
export const fieldKind = (field: Field): FieldKind | null => KINDS[field] ?? null;
