import { useEffect, useState } from 'react';
import type { PolicyId } from '../../domain/policies/policy';
import { useAllStrings } from '../strings-context';
import type { RuleSentences } from './group-title';

const NONE: RuleSentences = {};

/** What the clauses of a document ask, by rule id. They come after the first result, so nobody waits for them. */
export const useRuleSentences = (policy: PolicyId): RuleSentences => {
  const strings = useAllStrings();
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly rules: RuleSentences } | null>(null);
  const key = `${strings.locale} ${policy}`;
  useEffect(() => {
    let wanted = true;
    strings.rules(policy).then(
      (rules) => wanted && setLoaded({ key, rules }),
      // Without them the findings are whole; only the unfolding explanation is missing.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [strings, policy, key]);
  return loaded?.key === key ? loaded.rules : NONE;
};
