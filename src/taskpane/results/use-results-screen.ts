import { useEffect, useState } from 'react';
import type { CheckOutcome } from '../../actions/assistant';
import { useLatest } from '../session/use-latest';
import type { ResultsScreen } from './results-screen';

interface Loaded {
  readonly ResultsScreen: typeof ResultsScreen;
}

/**
 * The screen of the results: nobody needs it before the first check, so the first screen does not wait for it. Null
 * until it is there; fetched while the check is running at the latest.
 */
export const useResultsScreen = (
  checking: boolean,
  outcome: CheckOutcome | null,
  onError: (error: unknown) => void,
): Loaded | null => {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const latest = useLatest(onError);
  const wanted = checking || outcome !== null;
  useEffect(() => {
    if (!wanted || loaded) return;
    import(/* webpackChunkName: "results" */ './results-screen').then(
      (part) => setLoaded({ ResultsScreen: part.ResultsScreen }),
      (error: unknown) => latest.current(error),
    );
    // A new outcome asks again, should the first answer not have come.
  }, [wanted, outcome, loaded, latest]);
  return loaded;
};
