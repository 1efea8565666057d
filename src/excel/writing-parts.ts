/**
 * Fetches what writes into the workbook, and what only some jobs read: one file, which the first screen does without. Which
 * module is asked for does not matter as long as it is one of that file.
 */
export const writingParts = (): Promise<unknown> => import(/* webpackChunkName: "sheets" */ './marks');
