import { useEffect, useState } from 'react';
import { stringsFor, type Strings } from '../../strings/strings';
import { useLatest } from '../session/use-latest';
import { areAll, useStrings } from '../strings-context';

export interface Fetched<Part> {
  readonly part: Part;
  readonly strings: Strings;
}

interface Wish {
  readonly wanted: boolean;
  /** A change asks again, should the first answer not have come. */
  readonly asked: unknown;
  readonly onError: (error: unknown) => void;
}

/**
 * A part of the pane that comes after the first screen: its code, and all texts. Null until both are there. `fetch` must
 * stay the same function.
 */
export const usePart = <Part>(fetch: () => Promise<Part>, { wanted, asked, onError }: Wish): Fetched<Part> | null => {
  const [fetched, setFetched] = useState<Fetched<Part> | null>(null);
  const latest = useLatest(onError);
  const strings = useStrings();
  const { locale } = strings;
  useEffect(() => {
    if (!wanted || fetched) return;
    Promise.all([fetch(), stringsFor(locale)]).then(
      ([part, all]) => setFetched({ part, strings: all }),
      (error: unknown) => latest.current(error),
    );
  }, [wanted, asked, fetched, fetch, locale, latest]);
  // A language chosen since came with all its texts.
  return fetched && { part: fetched.part, strings: areAll(strings) ? strings : fetched.strings };
};
