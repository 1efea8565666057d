import type { LedgerItem } from '../evidence-item';
import { readEvidence } from '../evidence-value';
import type { LedgerRow } from '../ledger';
import {
  type JudgeContext,
  NOT_APPLICABLE,
  type Told,
  UNCHECKED,
  type Verdict,
  ok,
  placeOf,
  registerPlace,
} from './judge-context';
import type { StudioCase } from './studio-case';
import { yearsAsked, yearsWithout } from './years';

const occurrencesOfRows = (rows: readonly LedgerRow[]) =>
  rows.map((row) => ({ when: row.when(), cell: row.cell('date'), row }));

/* The last year that is over must have rows; this one is still open. */
const judgeYears = (
  context: JudgeContext,
  item: LedgerItem,
  studio: StudioCase,
  rows: readonly LedgerRow[],
): Verdict => {
  const happened = occurrencesOfRows(rows);
  const { over, current } = yearsAsked(studio, null, context.asOf);
  const missing = yearsWithout(over, happened);
  const isOpen = current !== null && yearsWithout([current], happened).length > 0;
  const place = registerPlace(context, studio, [], item.field);
  const base = { cell: place.cell, field: place.field, value: place.value };
  const { ledger } = item;
  const unsure = happened.some(({ when }) => when === null);
  if (missing.length > 0) {
    const found = { code: 'ledger-years-missing', params: { ledger, years: missing.join(',') } } as const;
    const isSoft = unsure || studio.since === null || item.yearly === 'may';
    const told: Told = { ...base, found, ...(isSoft ? { severity: 'info' } : {}) };
    return { state: isSoft ? 'question' : 'missing', place: place.cell, count: rows.length, told: [told] };
  }
  if (!isOpen) return ok(placeOf(rows), rows.length);
  return { state: 'due', place: placeOf(rows), count: rows.length, told: [] };
};

const judgeWithoutRows = (context: JudgeContext, item: LedgerItem, studio: StudioCase): Verdict => {
  const { ledger, field } = item;
  const maybe = context.index.maybeOf(studio.place, ledger);
  const place = registerPlace(context, studio, [], field);
  const base = { cell: place.cell, field: place.field, value: place.value };
  if (maybe.length > 0) {
    const found = { code: 'ledger-unsure', params: { ledger, rows: maybe.length } } as const;
    return { state: 'question', place: placeOf(maybe), count: 0, told: [{ ...base, found, severity: 'info' }] };
  }
  const stated = studio.row.has(field) ? readEvidence(studio.row.raw(field)) : null;
  if (stated === 'not-needed') return NOT_APPLICABLE;
  if (stated === 'present' || stated === 'unclear') {
    /* Kept somewhere else, perhaps: only where the workbook keeps it for others is that worth a look. */
    if (!context.index.has(ledger)) return ok(place.cell, 0);
    const found = { code: 'ledger-only-stated', params: { ledger } } as const;
    return { state: 'question', place: place.cell, count: 0, told: [{ ...base, found, severity: 'info' }] };
  }
  if (stated === null && !context.keepsLedgers) return UNCHECKED;
  const found =
    stated !== null && place.value !== ''
      ? ({ code: 'ledger-none-stated', params: { ledger, value: place.value } } as const)
      : ({ code: 'ledger-missing', params: { ledger } } as const);
  return { state: 'missing', place: place.cell, count: 0, told: [{ ...base, found }] };
};

/** Whether a studio keeps a ledger: rows of its own, else what the register says. */
export const judgeLedger = (context: JudgeContext, item: LedgerItem, studio: StudioCase): Verdict => {
  const rows = context.index.of(studio.place, item.ledger);
  if (rows.length === 0) {
    /* The register itself is often the ledger of management. */
    if (item.ledger === 'management' && context.registerIsLedger) return ok(registerPlace(context, studio, []).cell, 1);
    return judgeWithoutRows(context, item, studio);
  }
  return item.yearly ? judgeYears(context, item, studio, rows) : ok(placeOf(rows), rows.length);
};
