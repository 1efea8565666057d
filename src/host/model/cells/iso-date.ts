const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$|^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/;
const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Serial number of an ISO 8601 date cell (strict files); null when the text is none. */
export const serialOfIsoDate = (text: string, date1904: boolean): number | null => {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, day, hours = match[7], minutes = match[8], seconds = match[9]] = match;
  const time = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0);
  if (year === undefined) return time / 86_400;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  // Excel's 1900 calendar has a 29 February 1900, so the days before March 1900 are one lower.
  return (!date1904 && days < 61 ? days - 1 : days) + time / 86_400;
};
