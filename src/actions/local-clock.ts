import { serialOf } from '../domain/cell/serial-day';

/** The day of a moment in the user's own time zone, as a 1900 serial day. */
export const localToday = (moment: Date): number =>
  serialOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) ?? 0;

const two = (part: number): string => String(part).padStart(2, '0');

/** A moment by the user's own clock: "2026-11-20 09:30". */
export const localNow = (moment: Date): string =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
