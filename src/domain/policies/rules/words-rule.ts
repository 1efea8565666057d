import { plainText } from '../../cell/normalise-text';
import type { Field } from '../../register/field';
import type { RowRule } from '../policy';
import { type RuleHead, cellRule, tellNothing } from './filled-rule';
import { memoText } from './memo-text';

/** A clause that names the words a cell can have. `words` is what people read, `pattern` what is accepted. */
export const wordsRule = (head: RuleHead, field: Field, words: string, pattern: RegExp): RowRule => {
  const isKnown = memoText((text) => pattern.test(plainText(text)));
  return cellRule(head, [field], (studio, of, report) => {
    if (tellNothing(studio, of, report)) return;
    const value = studio.text(of);
    if (!isKnown(value) && !value.startsWith('#'))
      report(studio, of, { code: 'not-listed', params: { field: of, value, words } });
  });
};
