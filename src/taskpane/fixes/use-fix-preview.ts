import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Finding } from '../../domain/findings/finding';
import { useLatest } from '../session/use-latest';
import type { FixPreview } from './fix-preview';

interface Opened {
  readonly Preview: typeof FixPreview;
  readonly findings: readonly Finding[];
}

const scrollTo = (element: HTMLElement | null, top: number): void => {
  if (element) element.scrollTop = top;
};

/** Opens the preview in the list's place, and gives the list its place and focus back afterwards. */
export const useFixPreview = (scroller: RefObject<HTMLElement | null>, onError: (error: unknown) => void) => {
  const [opened, setOpened] = useState<Opened | null>(null);
  const before = useRef<{ readonly top: number; readonly focused: Element | null } | null>(null);
  const latest = useLatest(onError);
  const open = useCallback(
    (findings: readonly Finding[]) => {
      before.current = { top: scroller.current?.scrollTop ?? 0, focused: document.activeElement };
      import(/* webpackChunkName: "fixes" */ './fix-preview').then(
        (loaded) => setOpened({ Preview: loaded.FixPreview, findings }),
        (error: unknown) => latest.current(error),
      );
    },
    [scroller, latest],
  );
  useLayoutEffect(() => {
    if (!before.current) return;
    scrollTo(scroller.current, opened ? 0 : before.current.top);
    if (opened) return;
    if (before.current.focused instanceof HTMLElement) before.current.focused.focus({ preventScroll: true });
    before.current = null;
  }, [opened, scroller]);
  return { opened, open, close: useCallback(() => setOpened(null), []) };
};
