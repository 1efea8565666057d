/**
 * Where an item stands with a studio. `due`: not there yet, and its time is not over on the day of judgement. `question`:
 * something is there that only a person can judge. `unchecked`: this workbook holds nothing that could tell.
 */
export const EVIDENCE_STATES = ['ok', 'missing', 'due', 'not-applicable', 'question', 'unchecked'] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];
