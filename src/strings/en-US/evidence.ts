import type { evidence as zhEvidence } from '../zh-CN/evidence';
import { evidence as chinese } from '../zh-CN/evidence';
import { evidenceItems } from './evidence-items';
import { ledgerKinds } from './ledgers';

/** The evidence list in English. Ledger templates keep Chinese headers and choices: the documents and their readers do. */
export const evidence: typeof zhEvidence = {
  items: evidenceItems,
  ledgers: ledgerKinds,
  fields: chinese.fields,
  sheet: {
    title: 'Evidence list',
    heading: 'Ledgers and evidence',
    counts: (studios, missing, questions) =>
      missing + questions === 0
        ? `${studios} studios, nothing missing`
        : `${studios} studios, ${missing} missing, ${questions} to confirm`,
    legend:
      '✓ there; missing: asked for and not there; confirm: a person must judge; this year: not due yet; —: nothing in the workbook tells. Click a cell to go there.',
    studio: 'Studio',
    unit: 'Unit',
    missing: 'Missing',
    states: {
      ok: '✓',
      missing: 'missing',
      due: 'this year',
      'not-applicable': 'n/a',
      question: 'confirm',
      unchecked: '—',
    },
    totals: { ok: 'There', missing: 'Missing', open: 'To confirm or not due' },
    details: 'What is missing',
    noDetails: 'Nothing missing',
  },
  template: {
    ...chinese.template,
    choose: 'Choose from the list',
    dateHint: 'Enter a date such as 2026-11-20',
    numberHint: 'Numbers only',
    proofHint: 'A file name, number, date or tick; leave it blank when there is none. ',
  },
};
