import { useDeferredValue, useMemo, useState } from 'react';
import type { Finding, Severity } from '../../domain/findings/finding';
import { groupFindings, type GroupBy } from '../../domain/findings/group-findings';
import type { Compared } from '../session/comparable';
import { useAllStrings } from '../strings-context';
import { passes, searchTexts } from './finding-filter';
import { gravestFirst } from './gravest-first';
import { listItems, type ListItem } from './list-item';
import { steadyGroups } from './steady-groups';

const NO_SEVERITIES: ReadonlySet<Severity> = new Set();
const NOT_CHECKED = 'not-checked';

/** What became of a finding since the check before. */
export type Since = 'fixed' | 'fresh' | 'standing';

/** How the user looks at the findings, and what is left of them under that view. */
export interface ResultView {
  readonly severities: ReadonlySet<Severity>;
  /** Only what became so since the check before; null for all. */
  readonly since: Since | null;
  readonly search: string;
  readonly groupBy: GroupBy;
  readonly items: readonly ListItem[];
  readonly notChecked: readonly Finding[];
  readonly shown: number;
  readonly setSeverities: (severities: ReadonlySet<Severity>) => void;
  readonly setSince: (since: Since | null) => void;
  readonly setSearch: (search: string) => void;
  readonly setGroupBy: (groupBy: GroupBy) => void;
  readonly toggle: (key: string) => void;
  readonly reset: () => void;
}

/** The findings as filtered, searched, grouped and folded; groups stand as those of `base` do. */
export const useResultView = (
  all: readonly Finding[],
  base: readonly Finding[],
  difference: Compared | null,
): ResultView => {
  const strings = useAllStrings();
  const [severities, setSeverities] = useState(NO_SEVERITIES);
  const [chosen, setSince] = useState<Since | null>(null);
  const [search, setSearch] = useState('');
  const [groupBy, setGroupBy] = useState<GroupBy>('studio');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const since = difference && chosen;
  const findings = difference && chosen ? difference[chosen] : all;
  // Typing stays smooth: the list follows when there is time.
  const wanted = useDeferredValue(search);
  const texts = useMemo(() => {
    let made: ReadonlyMap<Finding, string> | null = null;
    return (finding: Finding) => (made ??= searchTexts(findings, strings)).get(finding) ?? '';
  }, [findings, strings]);
  const kept = useMemo(
    () => findings.filter((each) => passes(each, { severities, search: wanted }, () => texts(each))),
    [findings, severities, wanted, texts],
  );
  const order = useMemo(() => gravestFirst(groupFindings(base, groupBy)), [base, groupBy]);
  const groups = useMemo(
    () =>
      steadyGroups(
        gravestFirst(
          groupFindings(
            kept.filter(({ code }) => code !== NOT_CHECKED),
            groupBy,
          ),
        ),
        order,
      ),
    [kept, groupBy, order],
  );
  const items = useMemo(() => listItems(groups, closed), [groups, closed]);
  return {
    severities,
    since,
    search,
    groupBy,
    items,
    notChecked: useMemo(() => kept.filter(({ code }) => code === NOT_CHECKED), [kept]),
    shown: kept.length,
    setSeverities,
    setSince,
    setSearch,
    setGroupBy: (by) => {
      setGroupBy(by);
      setClosed(new Set());
    },
    toggle: (key) => setClosed((before) => (before.has(key) ? without(before, key) : new Set([...before, key]))),
    reset: () => {
      setSeverities(NO_SEVERITIES);
      setSearch('');
      setSince(null);
    },
  };
};

const without = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set([...keys].filter((each) => each !== key));
