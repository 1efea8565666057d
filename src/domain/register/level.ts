/** The rank of a naming, from the highest; `group` is a group company such as 中国交建. */
export const LEVELS = ['national', 'provincial', 'municipal', 'county', 'unit', 'group'] as const;

/** Rank of a naming. A municipality under the central government names at provincial rank. */
export type Level = (typeof LEVELS)[number];
