import { serialOf } from '../domain/cell/serial-day';

/** The day of a moment in the user's own time zone, as a 1900 serial day. */
export const localToday = (moment: Date): number =>
  serialOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) ?? 0;
