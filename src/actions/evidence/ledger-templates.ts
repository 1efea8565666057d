import type { LedgerKind } from '../../domain/ledgers/ledger-kind';
import { ActionError } from '../action-error';
import type { Note } from '../assistant';
import type { EvidenceChoices, LedgerTemplatesOutcome } from '../evidence-outcome';
import type { WorkbookSession } from '../workbook-port';
import type { Wording } from '../wording';
import { evidenceOutcomeOf } from './evidence-outcome-of';
import { readEvidence } from './evidence-read';
import { TEMPLATES, type Template } from './template-columns';
import { templateDrawing } from './template-drawing';
import { judgeEvidence } from '../../domain/ledgers/judge/judge-evidence';

const NEVER = new AbortController().signal;

const templatesFor = (kinds: readonly LedgerKind[]): Template[] =>
  kinds.flatMap((kind) => {
    const template = TEMPLATES[kind];
    return template ? [template] : [];
  });

/**
 * Adds a sheet for each ledger the document names and the workbook lacks; touches no sheet that is there.
 * @throws ActionError `structure-protected`, `read-only`, those of reading, and Excel's own
 */
export const writeLedgerTemplates = async (
  session: WorkbookSession,
  choices: EvidenceChoices,
  { asOf, wording }: { readonly asOf: number; readonly wording: Wording },
): Promise<LedgerTemplatesOutcome> => {
  const read = await readEvidence(session, choices, asOf, () => undefined, NEVER);
  if (read.survey.readOnly) throw new ActionError('read-only');
  if (read.survey.structureProtected) throw new ActionError('structure-protected', { sheet: read.register.sheet });
  const { missingLedgers } = evidenceOutcomeOf(read, judgeEvidence(read));
  const templates = templatesFor(missingLedgers);
  const drawings = templates.map((template) => templateDrawing(read, template, wording.evidence));
  const drawn = drawings.length === 0 ? [] : await session.replaceDrawings(drawings);
  const notes: Note[] = drawn.flatMap(({ kept }) => (kept === null ? [] : [{ code: 'kept', sheet: kept } as const]));
  const written = drawn.flatMap(({ written: sheet }, at) => {
    const kind = templates[at]?.kind;
    return sheet === null || !kind ? [] : [{ kind, sheet }];
  });
  return { written, notes };
};
