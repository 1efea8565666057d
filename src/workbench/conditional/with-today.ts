const DAY = 86_400_000;

/** A formula with TODAY() replaced by the day it is drawn: the one moving value that conditional formats often use. */
export const withToday = (formula: string, today: Date, date1904: boolean): string =>
  formula.replace(/"(?:[^"]|"")*"|\bTODAY\(\s*\)/gi, (part) =>
    part.startsWith('"') ? part : String(serialOf(today, date1904)),
  );

const serialOf = (day: Date, date1904: boolean): number => {
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return Math.round((Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) - epoch) / DAY);
};
