import type { Assistant } from './assistant';
import type { AssistantOptions } from './create-assistant';
import type { LiveEvidence } from './evidence/evidence-workbook';
import type { WorkbookPort } from './workbook-port';

const load = () => import(/* webpackChunkName: "evidence" */ './evidence/evidence-workbook');

type Job = 'evidence' | 'writeEvidence' | 'recheckEvidence' | 'writeLedgerTemplates';

interface EvidenceActions {
  readonly actions: Pick<Assistant, Job>;
  /** Marks and list were taken out of the workbook: there is nothing to go on from. */
  readonly cleared: () => void;
}

/** What the assistant can do about ledgers and evidence; its code is fetched when first asked for. */
export const evidenceActions = (
  workbook: WorkbookPort,
  { today, wording }: Pick<AssistantOptions, 'today' | 'wording'>,
): EvidenceActions => {
  let live: LiveEvidence | null = null;
  // Edits come faster than rows are read: one after the other.
  let rechecks: Promise<unknown> = Promise.resolve();

  const recheck = async (sheet: string, address: string) => {
    if (!live) return null;
    const before: LiveEvidence = live;
    const { recheckEvidence } = await import(/* webpackChunkName: "evidence" */ './evidence/live-evidence');
    const after = await workbook.run((session) => recheckEvidence(session, before, sheet, address));
    // A whole judgement that came in between knows better.
    if (live === before && after) live = after;
    return after ? live.outcome : null;
  };

  const actions: EvidenceActions['actions'] = {
    evidence: async (choices, progress, signal) => {
      const { evidenceWorkbook } = await load();
      const options = { asOf: today() };
      live = await workbook.run((session) => evidenceWorkbook(session, choices, options, progress, signal));
      return live.outcome;
    },
    writeEvidence: async (choices, progress, signal) => {
      const { writeEvidence } = await load();
      const options = { asOf: today(), wording: await wording() };
      live = await workbook.run((session) => writeEvidence(session, choices, options, progress, signal));
      return live.outcome;
    },
    recheckEvidence: (sheet, address) => {
      const next = rechecks.then(() => recheck(sheet, address));
      rechecks = next.catch(() => undefined);
      return next;
    },
    writeLedgerTemplates: async (choices) => {
      const { writeLedgerTemplates } = await import(/* webpackChunkName: "evidence" */ './evidence/ledger-templates');
      const options = { asOf: today(), wording: await wording() };
      return workbook.run((session) => writeLedgerTemplates(session, choices, options));
    },
  };
  return {
    actions,
    cleared: () => {
      live = null;
    },
  };
};
