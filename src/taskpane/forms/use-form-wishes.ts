import { useCallback, useState } from 'react';
import type { FillRequest } from '../../actions/application-outcome';

type Decisions = NonNullable<FillRequest['decisions']>;
type Replace = NonNullable<FillRequest['replace']>;

/** Labels to be replaced in one form once this one is added or taken away. */
const toggled = (labels: readonly string[] | 'all' | undefined, label: string): readonly string[] => {
  const before = labels === 'all' ? [] : (labels ?? []);
  return before.includes(label) ? before.filter((each) => each !== label) : [...before, label];
};

/** Which studios are to be filled, and what was decided about each. */
export const useFormWishes = () => {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [decisions, setDecisions] = useState<Decisions>({});
  const [replace, setReplace] = useState<Replace>({});
  const select = useCallback((keys: readonly string[], on: boolean) => {
    setSelected((before) => {
      const next = new Set(before);
      for (const key of keys) {
        if (on) next.add(key);
        else next.delete(key);
      }
      return next;
    });
  }, []);
  const decide = useCallback((key: string, label: string, value: string | null) => {
    setDecisions((before) => {
      const others = Object.entries(before[key] ?? {}).filter(([name]) => name !== label);
      return { ...before, [key]: Object.fromEntries(value === null ? others : [...others, [label, value]]) };
    });
  }, []);
  const replaceField = useCallback((key: string, label: string) => {
    setReplace((before) => ({ ...before, [key]: toggled(before[key], label) }));
  }, []);
  const replaceAll = useCallback((key: string, on: boolean) => {
    setReplace((before) => ({ ...before, [key]: on ? 'all' : [] }));
  }, []);
  return { selected, decisions, replace, select, decide, replaceField, replaceAll };
};
export type FormWishes = ReturnType<typeof useFormWishes>;
