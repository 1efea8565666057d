import { ActionError } from '../actions/action-error';
import type { MarkGroup, MarkHandle, MarkKind, MarkOrder } from '../actions/workbook-port';
import type { Severity } from '../domain/findings/finding';
import { areaTexts } from './area-text';
import { markFormula, readMarkFormula } from './mark-signature';
import { isLocked, type SurveyedSheet } from './surveyed-sheet';

/** Light enough for black text to stay at 4.5:1 and above, and apart from each other in grey print. */
const FILL: Readonly<Record<Severity, string>> = { error: '#FFC7CE', warning: '#FFEB9C', info: '#DDEBF7' };

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

/** Our rules of one kind, once their formulas are loaded. */
export const ownMarks = (sheets: readonly SurveyedSheet[], kind: MarkKind): OwnMark[] =>
  sheets.flatMap((sheet) =>
    customFormats(sheet).flatMap((format) => {
      const signature = readMarkFormula(loadedFormula(format));
      return signature?.kind === kind ? [{ sheet, format, run: signature.run }] : [];
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

/** Queues one rule per severity and address text; gives back the new rules. */
const queueMarks = (
  worksheet: Excel.Worksheet,
  kind: MarkKind,
  run: string,
  groups: readonly MarkGroup[],
): Excel.ConditionalFormat[] =>
  groups.flatMap(({ severity, areas }) =>
    areaTexts(areas).map((text) => {
      const format = worksheet.getRanges(text).conditionalFormats.add('Custom');
      format.custom.rule.formula = markFormula({ kind, run, severity });
      format.custom.format.fill.color = FILL[severity];
      format.load('id');
      return format;
    }),
  );

const nextRun = (marks: readonly OwnMark[]): string =>
  String(1 + Math.max(0, ...marks.map(({ run }) => Number(run) || 0)));

/** Deletes what a failed or misplaced marking left behind. */
const takeBack = async (context: Excel.RequestContext, sheet: SurveyedSheet, run: string): Promise<void> => {
  const { conditionalFormats } = sheet;
  conditionalFormats.load('items/type');
  await context.sync();
  await readMarkFormulasSingly(context, [sheet]);
  for (const { format, run: found } of ownMarks([sheet], 'check')) if (found === run) format.delete();
  await context.sync();
};

/**
 * Sets the new marks and removes the earlier ones, in one batch.
 * @throws ActionError `changed-meanwhile` when the witness cells are no longer what was read; nothing stays marked anew.
 */
export const replaceMarks = async (
  context: Excel.RequestContext,
  sheet: SurveyedSheet,
  order: MarkOrder,
  earlier: readonly OwnMark[],
): Promise<MarkHandle> => {
  const run = nextRun(earlier);
  const { row, column, rowCount, columnCount } = order.witness.area;
  const witness = sheet.worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
  witness.load('values');
  const formats = queueMarks(sheet.worksheet, order.kind, run, order.groups);
  try {
    await context.sync();
  } catch (error) {
    await takeBack(context, sheet, run).catch(() => undefined);
    throw error;
  }
  const same = witness.values.every((cells, index) => cells[0] === order.witness.values[index]);
  if (!same) {
    await takeBack(context, sheet, run);
    throw new ActionError('changed-meanwhile');
  }
  queueRemoval(earlier);
  return { kind: order.kind, sheet: order.sheet, run, ids: formats.map(({ id }) => id) };
};

/**
 * Puts other marks in the place of those a handle names. Rules cannot change their ranges before ExcelApi 1.17, so the old
 * ones go first and the new ones follow in the same batch.
 */
export const moveMarks = async (
  context: Excel.RequestContext,
  { kind, sheet, run, ids }: MarkHandle,
  groups: readonly MarkGroup[],
): Promise<MarkHandle> => {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const { conditionalFormats } = worksheet.getRange();
  for (const id of ids) conditionalFormats.getItem(id).delete();
  const formats = queueMarks(worksheet, kind, run, groups);
  await context.sync();
  return { kind, sheet, run, ids: formats.map(({ id }) => id) };
};
