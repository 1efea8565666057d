import type { setup as zh } from '../zh-CN/setup';
import { counted, quoted } from './quoted';

export const setup: typeof zh = {
  heading: 'Register',
  found: (sheet, first, last, studios, columns) =>
    `Sheet ${quoted(sheet)}, rows ${first}–${last}, ${counted(studios, 'studio')}, ${counted(columns, 'column')}`,
  headerOnly: (sheet) => `Sheet ${quoted(sheet)} has a header row but no studios below it yet`,
  unusedColumns: (count) => `${counted(count, 'column')} not recognised and left out of the check`,
  rememberedNote: 'Recognised by the choices remembered in this workbook',
  summary: (sheet, studios) => `${sheet} · ${counted(studios, 'studio')}`,
  noDocument: 'no document chosen',
  change: 'Change sheet, document and meaning of the columns',
  sheet: 'Sheet that holds the register',
  notLikely: (sheet) => `${sheet} (does not look like a register)`,
  chooseSheet: 'Choose a sheet',
  policy: 'Applicable document',
  choosePolicy: 'Choose a document',
  policyNeeded: 'Choose the applicable document first, then check.',
  policySuggested: 'Preselected from place or company names in the register; please verify.',
  policyHint: 'You choose once: after the check it is remembered in this workbook.',
  noRegister: 'No register found',
  noRegisterHint:
    'Every visible sheet was looked at; none has headers such as studio name, unit and leader. If the register is in one of the sheets below, choose it.',
  scope: 'Scope of the check',
  scopes: { full: 'Full check', quick: 'Quick check' },
  scopeHints: { full: 'Hard requirements, other requirements and spelling', quick: 'Hard requirements only' },
  resultColumn: 'Add a result column at the right of the register, to filter by',
  promise:
    'A check leaves the content of the register alone. It adds colour marks, one result sheet and, if you wish, a result column; you can remove them at any time.',
};
