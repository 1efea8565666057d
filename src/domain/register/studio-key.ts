import { comparableName } from '../cell/normalise-text';

/**
 * A studio's name in the form in which two spellings of it are equal: brackets, blanks, quotes and widths do not count.
 * The words 技术, 职工 and 劳模 do: with and without them are two studios.
 */
export const comparableStudioName = (name: string): string => comparableName(name);

/** What tells two studios apart: name and unit, each in comparable form. The same name in another unit is another studio. */
export const studioKey = (name: string, unit: string): string => `${comparableName(name)}|${comparableName(unit)}`;
