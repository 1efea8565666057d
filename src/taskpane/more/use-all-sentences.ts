import { useEffect, useState } from 'react';
import type { DocumentRules } from '../../actions/rules-outcome';
import { useAllStrings } from '../strings-context';
import type { AllSentences } from './rule-filter';

const NONE: AllSentences = {};

/** Our wording of every requirement of these documents, as it comes. */
export const useAllSentences = (documents: readonly DocumentRules[]): AllSentences => {
  const strings = useAllStrings();
  const { locale } = strings;
  const [loaded, setLoaded] = useState<{ readonly locale: string; readonly sentences: AllSentences } | null>(null);
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const pairs = await Promise.all(documents.map(async ({ id }) => [id, await strings.rules(id)] as const));
      if (wanted) setLoaded({ locale, sentences: Object.fromEntries(pairs) });
    };
    // Without the wording the catalogue still tells article, kind and answer.
    load().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [documents, strings, locale]);
  return loaded?.locale === locale ? loaded.sentences : NONE;
};
