const NARROW = 37;
const WIDE = 45;

/**
 * The base grid of the form in points: label, 总数, five grades, four honours. Two characters of 12 points stand side by
 * side in a narrow column, three in a wide one.
 */
export const GRID = [70, NARROW, NARROW, NARROW, NARROW, WIDE, NARROW, NARROW, WIDE, WIDE, NARROW] as const;
