import type { MarkKind } from '../actions/workbook-port';
import { readMarkFormula } from './mark-signature';
import { isLocked, type SurveyedSheet } from './surveyed-sheet';

/** One rule of ours in the workbook. */
export interface OwnMark {
  readonly sheet: SurveyedSheet;
  readonly format: Excel.ConditionalFormat;
  readonly run: string;
}

const customFormats = (sheet: SurveyedSheet): Excel.ConditionalFormat[] =>
  sheet.conditionalFormats.items.filter((item) => item.type === 'Custom');

/** Queues the formulas of all custom rules. Other types have none, and asking them makes the whole batch fail. */
export const queueMarkFormulas = (sheets: readonly SurveyedSheet[]): void => {
  for (const format of sheets.flatMap(customFormats)) format.custom.rule.load('formula');
};

/** Reads the formulas one by one; a rule Excel cannot show is not ours. */
export const readMarkFormulasSingly = async (
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
): Promise<void> => {
  for (const format of sheets.flatMap(customFormats)) {
    format.custom.rule.load('formula');
    // A batch each is the point here: one broken rule (office-js 6827) must not hide the others.
    await context.sync().catch(() => undefined);
  }
};

const loadedFormula = (format: Excel.ConditionalFormat): string => {
  try {
    return format.custom.rule.formula;
  } catch {
    return '';
  }
};

/** Our rules of these kinds, once their formulas are loaded. */
export const ownMarks = (sheets: readonly SurveyedSheet[], kinds: readonly MarkKind[]): OwnMark[] =>
  sheets.flatMap((sheet) =>
    customFormats(sheet).flatMap((format) => {
      const signature = readMarkFormula(loadedFormula(format));
      return signature && kinds.includes(signature.kind) ? [{ sheet, format, run: signature.run }] : [];
    }),
  );

/** Counts the cells under our rules; one batch. */
export const countCells = async (context: Excel.RequestContext, marks: readonly OwnMark[]): Promise<number> => {
  const areas = marks.map(({ format }) => {
    const ranges = format.getRanges();
    ranges.load('cellCount');
    return ranges;
  });
  if (areas.length > 0) await context.sync();
  return areas.reduce((sum, { cellCount }) => sum + cellCount, 0);
};

/** Queues the removal of rules of ours, except on sheets that are locked. Gives back those sheets' names. */
export const queueRemoval = (marks: readonly OwnMark[]): string[] => {
  const locked = new Set<string>();
  for (const { sheet, format } of marks) {
    if (isLocked(sheet)) locked.add(sheet.survey.name);
    else format.delete();
  }
  return [...locked];
};
