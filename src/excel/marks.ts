import { ActionError } from '../actions/action-error';
import type { MarkGroup, MarkHandle, MarkKind, MarkOrder, SheetMarks } from '../actions/workbook-port';
import type { Severity } from '../domain/findings/finding';
import { areaTexts } from './area-text';
import { MARK_LOOKS } from './mark-looks';
import { markFormula } from './mark-signature';
import { ownMarks, queueRemoval, readMarkFormulasSingly, type OwnMark } from './own-marks';
import { isLocked, type SurveyedSheet } from './surveyed-sheet';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const paint = (format: Excel.ConditionalRangeFormat, kind: MarkKind, severity: Severity): void => {
  const look = MARK_LOOKS[kind][severity];
  format.fill.color = look.fill;
  if (look.frame === undefined) return;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = 'Dash';
    border.color = look.frame;
  }
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
      paint(format.custom.format, kind, severity);
      format.load('id');
      return format;
    }),
  );

const nextRun = (marks: readonly OwnMark[]): string =>
  String(1 + Math.max(0, ...marks.map(({ run }) => Number(run) || 0)));

/** Deletes what a failed or misplaced marking left behind. */
const takeBack = async (
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
  kind: MarkKind,
  run: string,
): Promise<void> => {
  for (const { conditionalFormats } of sheets) conditionalFormats.load('items/type');
  await context.sync();
  await readMarkFormulasSingly(context, sheets);
  for (const { format, run: found } of ownMarks(sheets, [kind])) if (found === run) format.delete();
  await context.sync();
};

type OrderedSheet = MarkOrder['sheets'][number];

/** Queues the reading of the witness cells; tells after the next sync whether they are what was read before. */
const queueWitness = (worksheet: Excel.Worksheet, { witness }: OrderedSheet): (() => boolean) => {
  if (!witness) return () => true;
  const { row, column, rowCount, columnCount } = witness.area;
  const range = worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
  range.load('values');
  return () => range.values.every((cells, index) => cells[0] === witness.values[index]);
};

/**
 * Sets the new marks in one batch and queues the end of the earlier ones for the next.
 * @throws ActionError `changed-meanwhile` when witness cells are no longer what was read; nothing stays marked anew.
 * @throws ActionError `protected` when no sheet of the order can be marked
 */
export const replaceMarks = async (
  context: Excel.RequestContext,
  sheetOf: (name: string) => SurveyedSheet,
  { kind, sheets }: MarkOrder,
  earlier: readonly OwnMark[],
): Promise<MarkHandle> => {
  const run = nextRun(earlier);
  const locked = sheets.map(({ sheet }) => sheet).filter((name) => isLocked(sheetOf(name)));
  const [first] = locked;
  if (first !== undefined && locked.length === sheets.length) throw new ActionError('protected', { sheet: first });
  const open = sheets.filter(({ sheet }) => !locked.includes(sheet));
  const homes = open.map(({ sheet }) => sheetOf(sheet));
  const queued = open.map((order) => {
    const { worksheet } = sheetOf(order.sheet);
    const isSame = queueWitness(worksheet, order);
    return { sheet: order.sheet, isSame, formats: queueMarks(worksheet, kind, run, order.groups) };
  });
  try {
    await context.sync();
  } catch (error) {
    await takeBack(context, homes, kind, run).catch(() => undefined);
    throw error;
  }
  if (!queued.every(({ isSame }) => isSame())) {
    await takeBack(context, homes, kind, run);
    throw new ActionError('changed-meanwhile');
  }
  queueRemoval(earlier);
  return {
    kind,
    run,
    locked,
    sheets: queued.map(({ sheet, formats }) => ({ sheet, ids: formats.map(({ id }) => id) })),
  };
};

/**
 * Puts other marks in the place of those a handle names on the same sheets. Rules cannot change their ranges before
 * ExcelApi 1.17, so the old ones go first and the new ones follow in the same batch.
 */
export const moveMarks = async (
  context: Excel.RequestContext,
  handle: MarkHandle,
  sheets: readonly SheetMarks[],
): Promise<MarkHandle> => {
  const { kind, run, locked } = handle;
  const moved = sheets
    .filter(({ sheet }) => !locked.includes(sheet))
    .map(({ sheet, groups }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const { conditionalFormats } = worksheet.getRange();
      const ids = handle.sheets.find((each) => each.sheet === sheet)?.ids ?? [];
      for (const id of ids) conditionalFormats.getItem(id).delete();
      return { sheet, formats: queueMarks(worksheet, kind, run, groups) };
    });
  await context.sync();
  const names = new Set(moved.map(({ sheet }) => sheet));
  const others = handle.sheets.filter(({ sheet }) => !names.has(sheet));
  const anew = moved.map(({ sheet, formats }) => ({ sheet, ids: formats.map(({ id }) => id) }));
  return { kind, run, locked, sheets: [...others, ...anew] };
};
