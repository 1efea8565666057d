import { compactText } from '../../cell/normalise-text';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { RowRule } from '../policy';
import type { RuleHead } from './filled-rule';
import { memoText } from './memo-text';

const FIELD = 'subsidy.use';
const DENIED = /(?:未|不得?|没有|无|不曾)(?:用于|发放|发|列支|支付)?[^,，。;；、]*/g;

/** Words of a document about what its money may be used for. */
export interface UseTerms {
  readonly words: string;
  readonly allowed: RegExp;
  readonly forbidden: RegExp;
  /** What one reading allows and another forbids. */
  readonly doubtful: RegExp;
}

export type UseVerdict = 'allowed' | 'forbidden' | 'doubtful' | 'unknown';

/** What a text about the use of money says; what it denies does not count. */
export const judgeUse = (text: string, { allowed, forbidden, doubtful }: UseTerms): UseVerdict => {
  const plain = compactText(text).replace(DENIED, '');
  if (forbidden.test(plain)) return 'forbidden';
  if (doubtful.test(plain)) return 'doubtful';
  return allowed.test(plain) || plain === '' ? 'allowed' : 'unknown';
};

const useRule = (
  head: RuleHead,
  terms: UseTerms,
  tell: (verdict: UseVerdict) => 'use-forbidden' | 'use-unclear' | null,
): RowRule => {
  const judge = memoText((text) => judgeUse(text, terms));
  return {
    ...head,
    scope: 'row',
    needs: [FIELD],
    check: (studio, report) => {
      const value = studio.text(FIELD);
      if (saysNothing(value) || value.startsWith('#')) return;
      const code = tell(judge(value));
      if (code === 'use-forbidden') report(studio, FIELD, { code, params: { value, words: terms.words } });
      if (code === 'use-unclear')
        report(studio, FIELD, { code, severity: 'info', params: { value, words: terms.words } });
    },
  };
};

/** A clause that forbids some uses: told where the text names one, asked where it may be one. */
export const forbiddenUseRule = (head: RuleHead, terms: UseTerms): RowRule =>
  useRule(head, terms, (verdict) => {
    if (verdict === 'forbidden') return 'use-forbidden';
    return verdict === 'doubtful' ? 'use-unclear' : null;
  });

/** A clause that lists what money is for: what is none of it is for people to judge. */
export const allowedUseRule = (head: RuleHead, terms: UseTerms): RowRule =>
  useRule(head, terms, (verdict) => (verdict === 'unknown' ? 'use-unclear' : null));
