import type { FormLook } from './form-layout';
import { wrappedLines } from './text-lines';

/** 小四, the size in which the form is to be filled. */
export const FONT_SIZE = 12;
/** Points of a line of 12 points, also in fonts that stand in for 仿宋. */
export const LINE = 17.5;
/** Points a cell keeps free above and below its text together, and left and right. */
const PADDING = 6;
const SIDES = 5;
/** Excel's highest row. */
export const HIGHEST_ROW = 409;

/** Sizes of type that differ from the form's own. */
export const FONT_SIZES: Readonly<Partial<Record<FormLook, number>>> = {
  title: 22,
  subtitle: 14,
  heading: 16,
  'cover-label': 14,
  'cover-foot': 14,
};

/** Height in points that shows the whole text in a cell of that width. */
export const neededHeight = (text: string, width: number, size: number): number =>
  text === '' ? 0 : Math.ceil(wrappedLines(text, width - SIDES, size) * LINE * (size / FONT_SIZE) + PADDING);

/** Lines that fit into a height. */
export const linesIn = (height: number): number => Math.floor((height - PADDING) / LINE);

/** Usable width of a cell for its text. */
export const textRoom = (width: number): number => width - SIDES;
