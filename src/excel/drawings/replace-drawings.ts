import type { SheetDrawing } from '../../actions/sheet-drawing';
import type { DrawingOutcome, DrawingProgress } from '../../actions/workbook-port';
import type { OldSheet } from '../old-sheets';
import type { SurveyedSheet } from '../surveyed-sheet';
import { discardHalfSheets } from '../unfinished-sheets';
import { queueChange } from './change-sheets';
import { nameOf, planDrawings, prepareTask, type DrawingTask, type PreparedTask } from './drawing-task';
import { stopIf, writeDrawings } from './write-drawings';

/** Sheets that are written together: few enough for progress to show and for cancelling to be quick. */
const SHEETS_PER_GROUP = 10;
const BYTES_PER_GROUP = 1_000_000;

/** The workbook before and after. */
export interface Replaced {
  readonly outcomes: readonly DrawingOutcome[];
  readonly sheets: readonly SurveyedSheet[];
}

/* Cells are worked out group by group, so that a thousand forms never lie in memory at once. */
function* groups(tasks: readonly DrawingTask[]): Generator<PreparedTask[]> {
  const sheetName = nameOf(tasks);
  let group: PreparedTask[] = [];
  let bytes = 0;
  for (const task of tasks) {
    const prepared = prepareTask(task, sheetName);
    if (group.length === SHEETS_PER_GROUP || (group.length > 0 && bytes + prepared.bytes > BYTES_PER_GROUP)) {
      yield group;
      [group, bytes] = [[], 0];
    }
    group.push(prepared);
    bytes += prepared.bytes;
  }
  if (group.length > 0) yield group;
}

const replaceGroup = async (
  context: Excel.RequestContext,
  group: readonly PreparedTask[],
  order: string[],
  signal: AbortSignal,
): Promise<SurveyedSheet[]> => {
  try {
    const drawn = await writeDrawings(context, group, signal);
    order.push(...group.map(({ temporary }) => temporary));
    const surveyed = drawn.map((each) => queueChange(each, order));
    await context.sync();
    return surveyed;
  } catch (error) {
    const halves = group.map(({ temporary, gone }) => ({
      name: temporary,
      replaces: gone.map(({ sheet }) => sheet.survey.name),
    }));
    await discardHalfSheets(context, halves).catch(() => undefined);
    throw error;
  }
};

/* An edited sheet of ours is the user's own from now on. */
const setAside = (sheet: SurveyedSheet, name: string | undefined): SurveyedSheet =>
  name === undefined ? sheet : { ...sheet, tag: null, survey: { ...sheet.survey, name, own: null, ownKey: null } };

/**
 * Draws the sheets, group by group, each in two batches and one more for every 2 MB. Gives back what came of each drawing
 * and the sheets of the workbook as they are then.
 * @throws ActionError `cancelled` between two groups or two batches of a large sheet: finished sheets stay
 */
export const replaceDrawings = async (
  context: Excel.RequestContext,
  drawings: readonly SheetDrawing[],
  before: readonly SurveyedSheet[],
  olds: readonly OldSheet[],
  progress: DrawingProgress,
  signal: AbortSignal,
): Promise<Replaced> => {
  const order = before.map(({ survey }) => survey.name);
  const { tasks, outcomes } = planDrawings(drawings, olds, order);
  const drawn: SurveyedSheet[] = [];
  let done = drawings.length - tasks.length;
  for (const group of groups(tasks)) {
    stopIf(signal);
    drawn.push(...(await replaceGroup(context, group, order, signal)));
    for (const { name } of group) progress((done += 1), drawings.length, name);
  }
  const earlier = new Set(tasks.flatMap(({ gone }) => gone.map(({ sheet }) => sheet)));
  const aside = new Map(tasks.flatMap((task) => task.aside.map(({ old, name }) => [old.sheet, name] as const)));
  const others = before.filter((sheet) => !earlier.has(sheet)).map((sheet) => setAside(sheet, aside.get(sheet)));
  return { outcomes, sheets: [...others, ...drawn] };
};
