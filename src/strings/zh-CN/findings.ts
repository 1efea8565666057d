import type { Finding } from '../../domain/findings/finding';
import { type FindingSentences, sentenceOf } from '../finding-sentences';
import type { FindingSentence } from '../strings';
import { clauseSentences } from './findings-clauses';
import { dataSentences } from './findings-data';
import { evidenceSentences } from './findings-evidence';
import { formSentences } from './findings-form';
import { moneySentences } from './findings-money';
import { procedureSentences } from './findings-procedure';

/** Every sentence a finding can be told in. */
export const findings: FindingSentences = {
  ...dataSentences,
  ...clauseSentences,
  ...moneySentences,
  ...procedureSentences,
  ...formSentences,
  ...evidenceSentences,
};

/** What a finding says in Chinese: what is wrong, and what to write instead. */
export const findingSentence = (finding: Finding): FindingSentence => sentenceOf(findings, finding);
