import { useEffect, useSyncExternalStore } from 'react';
import type { Appearance } from './preferences';

const QUERY = '(prefers-color-scheme: dark)';

const subscribe = (onChange: () => void): (() => void) => {
  const query = matchMedia(QUERY);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

/** True when the pane is to be dark: as the user says, else as Office says, else as the system has it. */
export const useDark = (appearance: Appearance, officeIsDark: boolean | null): boolean => {
  const systemIsDark = useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
  const dark = appearance === 'system' ? (officeIsDark ?? systemIsDark) : appearance === 'dark';
  useEffect(() => {
    // The page around the pane follows, or a dark pane would flash white while Excel resizes it.
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }, [dark]);
  return dark;
};
