import type { Finding } from '../domain/findings/finding';
import type { FindingCodes } from '../domain/findings/finding-code';
import type { FindingSentence } from './strings';

/** A sentence for each code, completed by exactly the words and numbers the code carries. */
export type SentencesFor<Codes> = { readonly [Code in keyof Codes]: (params: Codes[Code]) => FindingSentence };
export type FindingSentences = SentencesFor<FindingCodes>;

type AnySentence = (params: Finding['params']) => FindingSentence;

/** The sentence of a finding. A code from a newer version, read back from a workbook, is shown as it is. */
export const sentenceOf = (sentences: FindingSentences, { code, params }: Finding): FindingSentence => {
  if (!Object.hasOwn(sentences, code)) return { message: code, advice: '' };
  /* The checks fill each code's own params; only here, where all codes meet, the type cannot follow. */
  const tell = sentences[code as keyof FindingSentences] as AnySentence;
  return tell(params);
};
