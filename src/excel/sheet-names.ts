const LONGEST = 31;

/** As much of a name as fits, without half a character or an apostrophe at its end. */
const shortened = (name: string, length: number): string => {
  const part = name.slice(0, length);
  return (/[\ud800-\udbff]$/.test(part) ? part.slice(0, -1) : part).replace(/[\s']+$/, '');
};

// eslint-disable-next-line no-control-regex -- exactly the characters no tab can show
const CONTROL = /[\u0000-\u001f]+/g;

/* Line breaks come from cells; the other characters Excel refuses. */
const legal = (wished: string): string =>
  wished
    .replace(CONTROL, ' ')
    .replace(/[:\\/?*[\]]/g, '_')
    .replace(/^[\s']+/, '');

/** A title Excel accepts that no other sheet has: the wished one, else with （2）, （3） … behind it. */
export const freeSheetName = (wished: string, taken: readonly string[]): string => {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = legal(wished);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `（${number}）`;
    const name = (shortened(clean, LONGEST - suffix.length) || '_') + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
};
