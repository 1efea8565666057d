import { z } from 'zod';
import { LEVELS } from './level';
import type { Studio } from './studio';

const day = z.int().min(1).max(2_958_465);

/** Days from the first to the last that a date can mean, 1900 serial days. */
export const dayRangeSchema = z
  .object({ first: day, last: day })
  .refine(({ first, last }) => first <= last, { error: 'first day after last day' });

/* Beyond this, numbers have no cents any more. */
const CENTS_END = 1e13;
const yuan = z.number().refine((value) => Math.abs(value) > CENTS_END || Math.round(value * 100) / 100 === value, {
  error: 'part of a cent',
});
const days = dayRangeSchema.nullable();
const text = z.string().refine((value) => value === value.trim(), { error: 'not trimmed' });

/** The values of one studio as they leave the readers; null where the cell is blank or cannot be read. */
export const studioSchema = z.object({
  row: z.int().min(0),
  name: text,
  unit: text,
  leader: text,
  level: z.enum(LEVELS).nullable(),
  created: days,
  named: days,
  paidOn: days,
  entitled: yuan.nullable(),
  paid: yuan.nullable(),
  members: z.int().nullable(),
  area: z.number().nullable(),
});

/** One studio as plain data. */
export type StudioValues = z.infer<typeof studioSchema>;

/** The values of a studio, read now. */
export const studioValues = (studio: Studio): StudioValues => ({
  row: studio.row,
  name: studio.name,
  unit: studio.text('studio.unit'),
  leader: studio.text('leader.name'),
  level: studio.level().value,
  created: studio.date('studio.created').value,
  named: studio.date('naming.date').value,
  paidOn: studio.date('subsidy.date').value,
  entitled: studio.money('subsidy.entitled').value,
  paid: studio.money('subsidy.amount').value,
  members: studio.count('studio.memberCount').value,
  area: studio.area('site.area').value,
});
