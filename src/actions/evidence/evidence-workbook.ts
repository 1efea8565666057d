import { judgeSlices } from '../../domain/ledgers/judge/judge-evidence';
import type { Judged } from '../../domain/ledgers/judge/judged';
import { ActionError } from '../action-error';
import type { Note, Progress } from '../assistant';
import type { EvidenceChoices, EvidenceOutcome } from '../evidence-outcome';
import { inSlices } from '../in-slices';
import type { MarkHandle, WorkbookSession } from '../workbook-port';
import type { Wording } from '../wording';
import { evidenceDrawing } from './evidence-drawing';
import { markedCount, markOrder } from './evidence-marks';
import { evidenceOutcomeOf } from './evidence-outcome-of';
import { readEvidence, type EvidenceRead } from './evidence-read';

export interface EvidenceOptions {
  /** The day on which periods are judged, 1900 serial days. */
  readonly asOf: number;
}

/** What it takes to follow single edits after evidence was judged. */
export interface LiveEvidence {
  readonly read: EvidenceRead;
  readonly outcome: EvidenceOutcome;
  /** Null when nothing is marked. */
  readonly marks: MarkHandle | null;
}

const judge = async (read: EvidenceRead, progress: Progress, signal: AbortSignal): Promise<Judged> =>
  inSlices(judgeSlices(read), (done, total) => progress('check', done, total), signal);

/**
 * Reads ledgers and register and judges what each studio lacks; writes nothing.
 * @throws ActionError `no-register`, `unknown-sheet`, `no-policy`, `cancelled` and Excel's own
 */
export const evidenceWorkbook = async (
  session: WorkbookSession,
  choices: EvidenceChoices,
  { asOf }: EvidenceOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<LiveEvidence> => {
  const read = await readEvidence(session, choices, asOf, progress, signal);
  const outcome = evidenceOutcomeOf(read, await judge(read, progress, signal));
  // A list written earlier is still there: whoever shows the outcome can offer to take it away.
  const earlier = read.survey.sheets.find(({ own }) => own === 'evidence')?.name ?? null;
  return { read, outcome: { ...outcome, evidenceSheet: earlier }, marks: null };
};

const mark = async (session: WorkbookSession, live: LiveEvidence, notes: Note[]): Promise<MarkHandle | null> => {
  const order = markOrder(live.read, live.outcome.findings);
  try {
    const marks = await session.replaceMarks(order);
    notes.push(...marks.locked.map((sheet) => ({ code: 'protected', sheet }) as const));
    return marks;
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'protected') throw error;
    notes.push(...order.sheets.map(({ sheet }) => ({ code: 'protected', sheet }) as const));
    return null;
  }
};

const draw = async (
  session: WorkbookSession,
  { read, outcome }: LiveEvidence,
  wording: Wording,
  notes: Note[],
  signal: AbortSignal,
): Promise<string | null> => {
  if (read.survey.structureProtected) {
    notes.push({ code: 'structure-protected', sheet: wording.evidence.sheet.title });
    return null;
  }
  const [drawn] = await session.replaceDrawings([evidenceDrawing(read, outcome, wording)], undefined, signal);
  if (drawn?.kept) notes.push({ code: 'kept', sheet: drawn.kept });
  return drawn?.written ?? null;
};

/** The same, then marks each gap in its own colour and writes 台账证据清单. */
export const writeEvidence = async (
  session: WorkbookSession,
  choices: EvidenceChoices,
  { asOf, wording }: EvidenceOptions & { readonly wording: Wording },
  progress: Progress,
  signal: AbortSignal,
): Promise<LiveEvidence> => {
  const live = await evidenceWorkbook(session, choices, { asOf }, progress, signal);
  const { read, outcome } = live;
  if (read.survey.readOnly) {
    const note = { code: 'read-only', sheet: read.register.sheet } as const;
    return { ...live, outcome: { ...outcome, notes: [...outcome.notes, note] } };
  }
  const notes: Note[] = [...outcome.notes];
  progress('mark', 0, outcome.findings.length);
  const marks = await mark(session, live, notes);
  const evidenceSheet = await draw(session, live, wording, notes, signal);
  progress('mark', outcome.findings.length, outcome.findings.length);
  const order = markOrder(read, outcome.findings).sheets.filter(({ sheet }) => !marks?.locked.includes(sheet));
  const markedCells = marks ? markedCount(order) : 0;
  return { read, marks, outcome: { ...outcome, markedCells, evidenceSheet, notes } };
};
