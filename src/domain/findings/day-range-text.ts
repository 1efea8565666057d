import { serialToIso } from '../cell/serial-day';
import type { DayRange } from '../register/reading';

/** A date as far as it is written: "2018-04-20", "2018-04", "2018", or "2018-01-01/2019-06-30". */
export const dayRangeText = ({ first, last }: DayRange): string => {
  const start = serialToIso(first);
  if (first === last) return start;
  const end = serialToIso(last);
  if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4);
  const next = serialToIso(last + 1);
  if (start.endsWith('-01') && start.slice(0, 7) === end.slice(0, 7) && next.endsWith('-01')) return start.slice(0, 7);
  return `${start}/${end}`;
};
