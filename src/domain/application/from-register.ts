import { dayOfSerial } from '../cell/serial-day';
import { saysNothing } from '../findings/data-checks/says-nothing';
import type { Field } from '../register/field';
import type { DayRange } from '../register/reading';
import type { Studio } from '../register/studio';
import { type Answer, found, gap, together } from './answer';
import { registerCell, type StudioRecord } from './studio-record';

const two = (part: number): string => String(part).padStart(2, '0');

/** Digits of a date as far as it is written: 20180420, 201804, 2018; '' for a period. */
export const dateDigits = ({ first, last }: DayRange): string => {
  const from = dayOfSerial(first);
  const to = dayOfSerial(last);
  const month = `${from.year}${two(from.month)}`;
  if (first === last) return month + two(from.day);
  if (from.day !== 1 || dayOfSerial(last + 1).day !== 1 || from.year !== to.year) return '';
  if (from.month === to.month) return month;
  return from.month === 1 && to.month === 12 ? String(from.year) : '';
};

/** What one row says: a value, '' for nothing, null for what cannot be read. */
type Read = (studio: Studio, field: Field) => string | number | null;

const asText: Read = (studio, field) => {
  const text = studio.text(field);
  if (text.startsWith('#')) return null;
  return saysNothing(text) ? '' : text;
};
const asDate: Read = (studio, field) => {
  const { value, problem } = studio.date(field);
  if (problem !== null) return null;
  return value === null ? '' : dateDigits(value) || null;
};

/** What the register's column says about the studio, all its rows taken together. */
const fromColumn = (record: StudioRecord, field: Field, read: Read): Answer => {
  const [first, ...rest] = record.rows.map((studio) => {
    const cell = registerCell(record, studio.address(field));
    const value = read(studio, field);
    if (value === null) return gap({ code: 'unreadable', value: studio.text(field) }, cell);
    return value === '' ? gap({ code: 'blank' }, cell) : found(value, [cell]);
  });
  const has = record.rows[0]?.has(field) ?? false;
  return has && first ? together(first, ...rest) : gap({ code: 'no-column', field });
};

export const textOf = (record: StudioRecord, field: Field): Answer => fromColumn(record, field, asText);
export const dateOf = (record: StudioRecord, field: Field): Answer => fromColumn(record, field, asDate);
/** A count or a measure, as a number. */
export const numberOf = (record: StudioRecord, field: Field, measure: 'count' | 'area'): Answer =>
  fromColumn(record, field, (studio) => {
    const { value, problem } = studio[measure](field);
    return problem === null ? (value ?? '') : null;
  });
