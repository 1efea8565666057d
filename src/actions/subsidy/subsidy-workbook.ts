import { ActionError } from '../action-error';
import type { Choices, Note, Progress } from '../assistant';
import type { SheetDrawing } from '../sheet-drawing';
import type { SubsidyOutcome } from '../subsidy-outcome';
import type { WorkbookSession } from '../workbook-port';
import type { Wording } from '../wording';
import { differencesDrawing } from './differences-drawing';
import { isOnlySet } from './sheet-memory';
import { subsidyDrawing } from './subsidy-drawing';
import { type SummedWorkbook, sumRegister } from './sum-workbook';

export interface SubsidyOptions {
  /** The day on which periods are judged, 1900 serial days. */
  readonly asOf: number;
}
export interface WritingOptions extends SubsidyOptions {
  readonly wording: Wording;
}

/**
 * What each naming is entitled to, what was paid, where both differ. Writes nothing.
 * @throws ActionError as `sumRegister`
 */
export const sumWorkbook = async (
  session: WorkbookSession,
  choices: Choices,
  options: SubsidyOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<SubsidyOutcome> => (await sumRegister(session, choices, options, progress, signal)).outcome;

/* Why the workbook takes no sheet of ours; null when it does. */
const refusal = ({ survey }: SummedWorkbook, title: string): Note | null => {
  if (survey.readOnly) return { code: 'read-only', sheet: title };
  return survey.structureProtected ? { code: 'structure-protected', sheet: title } : null;
};

/* One sheet, and the name under which an earlier one stays in which somebody had written. */
const draw = async (
  session: WorkbookSession,
  drawing: SheetDrawing,
  progress: Progress,
  signal: AbortSignal,
): Promise<{ readonly name: string | null; readonly notes: readonly Note[] }> => {
  const [drawn] = await session.replaceDrawings([drawing], (done, total) => progress('mark', done, total), signal);
  const kept = drawn?.kept ?? null;
  return { name: drawn?.written ?? null, notes: kept === null ? [] : [{ code: 'kept', sheet: kept }] };
};

/**
 * Writes 补助测算 in the place of the earlier one. What was set in its coloured cells holds on; whatever else somebody wrote
 * there stays, in a sheet of its own.
 * @throws ActionError as `sumRegister`; then the earlier sheet is as it was
 */
export const writeSubsidy = async (
  session: WorkbookSession,
  choices: Choices,
  { asOf, wording }: WritingOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<SubsidyOutcome> => {
  const summed = await sumRegister(session, choices, { asOf }, progress, signal);
  const { outcome, result, grids, fromSheet, earlier } = summed;
  const words = wording.subsidySheet;
  const refused = refusal(summed, words.title);
  if (refused) return { ...outcome, sheet: null, notes: [...outcome.notes, refused] };
  const drawing = subsidyDrawing(result, grids, fromSheet, words);
  const replaces = earlier !== null && isOnlySet(earlier);
  const ifEdited = replaces ? 'replace' : 'aside';
  const { name, notes } = await draw(session, { ...drawing, ifEdited }, progress, signal);
  return { ...outcome, sheet: name === null ? null : { name, stale: false }, notes: [...outcome.notes, ...notes] };
};

/**
 * Writes the differences and what waits for a decision into a sheet of their own. Gives back its name.
 * @throws ActionError as `sumRegister`, `structure-protected`, `read-only`
 */
export const exportDifferences = async (
  session: WorkbookSession,
  choices: Choices,
  { asOf, wording }: WritingOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<string> => {
  const summed = await sumRegister(session, choices, { asOf }, progress, signal);
  const refused = refusal(summed, wording.subsidySheet.differences.title);
  if (refused?.code === 'read-only' || refused?.code === 'structure-protected') throw new ActionError(refused.code);
  const { name } = await draw(session, differencesDrawing(summed.result, wording), progress, signal);
  if (name === null) throw new ActionError('unexpected');
  return name;
};
