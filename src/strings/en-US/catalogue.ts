import type { CatalogueStrings } from '../catalogue-strings';

/** The rule catalogue, in English. */
export const catalogue: CatalogueStrings = {
  title: 'Rule catalogue',
  kinds: { rule: 'Rule', criterion: 'For review', information: 'Information' },
  severities: { error: 'must', warning: 'should', info: 'as a rule, or a statement' },
  ways: {
    register: 'Register check',
    evidence: 'Ledgers and evidence',
    subsidy: 'Subsidies',
    form: 'Application form',
    drawn: 'Drawn as prescribed',
    person: 'A person decides',
    nothing: 'Not checked by this tool',
  },
  answers: {
    checked: 'Can be checked',
    partly: 'Can be checked in part',
    'no-column': 'Not checked: columns are missing',
    elsewhere: 'Not from the register',
    person: 'A person decides',
    information: 'Nothing to check',
    'no-register': 'No register',
  },
  needs: 'Columns needed',
  missing: 'Columns missing',
  shows: 'Columns to look at',
  settings: 'Settings',
  questions: 'What the document leaves open or says in two ways',
  reading: 'What is done here',
  counts: (rules, criteria, information) => `${rules} rules, ${criteria} for review, ${information} for information`,
  answered: (checked, partly, missing) =>
    `From the register: ${checked} can be checked, ${partly} in part, ${missing} lack columns`,
};
