const LONGEST = 31;

/** A title Excel accepts that no other sheet has: the wished one, else with （2）, （3） … behind it. */
export const freeSheetName = (wished: string, taken: readonly string[]): string => {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wished.replace(/[:\\/?*[\]]/g, '_').replace(/^'+|'+$/g, '');
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `（${number}）`;
    const name = clean.slice(0, LONGEST - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
};
