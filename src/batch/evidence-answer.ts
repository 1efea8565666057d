import type { EvidenceCell, EvidenceOutcome } from '../actions/evidence-outcome';
import { serialToIso } from '../domain/cell/serial-day';
import type { EvidenceItemId } from '../domain/ledgers/evidence-item';
import { strings } from '../strings/zh-CN/strings';
import { findingAnswer, registerAnswer } from './check-answer';
import { noteAnswers } from './note-answer';

const cellAnswer = ({ state, place, count }: EvidenceCell) => ({
  state,
  ...(place ? { sheet: place.sheet, address: place.address } : {}),
  ...(count > 0 ? { rows: count } : {}),
});

/** The answer of `evidence`: that of `check`, and the matrix, the ledgers and the rows nobody owns. */
export const evidenceAnswer = (file: string, outcome: EvidenceOutcome) => {
  const { items, studios, ledgers, unlinked, questions } = outcome;
  return {
    file,
    command: 'evidence',
    policy: outcome.policy,
    asOf: serialToIso(outcome.asOf),
    register: registerAnswer(outcome.register),
    findings: outcome.findings.map(findingAnswer),
    counts: outcome.counts,
    ledgers: ledgers.map(({ kind, layout, place, rows, linked, years }) => ({
      kind,
      layout,
      ...place,
      rows,
      linked,
      years,
    })),
    missingLedgers: outcome.missingLedgers,
    items: items.map(({ id, rule, article, severity, totals }) => ({
      id,
      label: strings.evidence.items[id as EvidenceItemId],
      rule,
      article,
      severity,
      totals,
    })),
    studios: studios.map(({ name, unit, place, cells }) => ({
      name,
      unit,
      ...place,
      items: Object.fromEntries(cells.map((cell, index) => [items[index]?.id ?? '', cellAnswer(cell)])),
    })),
    unlinked: unlinked.map(({ name, kind, place, rows }) => ({ name, kind, ...place, rows })),
    questions: questions.map(({ name, kind, place, rows, candidates }) => ({
      name,
      kind,
      ...place,
      rows,
      candidates: candidates.map((candidate) => ({ name: candidate.name, unit: candidate.unit })),
    })),
    notes: noteAnswers(outcome.notes),
  };
};
export type EvidenceAnswer = ReturnType<typeof evidenceAnswer>;
