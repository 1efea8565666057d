import type { StudioFormContent } from './fill-form';

/** How many of the fields that count hold something: all but the opinions; the member rows are one together. */
export const completeness = ({ resolved, template }: StudioFormContent): { filled: number; total: number } => {
  const fields = template.rows.flatMap(({ cells }) => cells.flatMap(({ field }) => field ?? []));
  const counted = fields.filter(({ kind, member }) => kind !== 'pen' && member === undefined).length;
  const single = resolved.filter(
    ({ field, filled, gap }) => field.kind !== 'pen' && field.member === undefined && filled && !gap,
  ).length;
  const rows = resolved.filter(({ field }) => field.member !== undefined);
  const members = rows.some(({ filled }) => filled) && rows.every(({ gap }) => !gap) ? 1 : 0;
  return template.memberRows > 0
    ? { filled: single + members, total: counted + 1 }
    : { filled: single, total: counted };
};
