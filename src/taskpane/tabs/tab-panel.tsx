import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { Tab } from './tab';

interface Props {
  readonly tab: Tab;
  readonly active: boolean;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

const scrollTo = (element: HTMLElement | null, top: number): void => {
  if (element && element.scrollTop !== top) element.scrollTop = top;
};

/** What one tab shows. It stays while another is in front, with all that was searched, unfolded and scrolled in it. */
export const TabPanel = ({ tab, active, scroller, children }: Props) => {
  const top = useRef(0);
  useLayoutEffect(() => {
    // A hidden element forgets how far it was scrolled in some browsers.
    if (active) scrollTo(scroller.current, top.current);
  }, [active, scroller]);
  return (
    <div
      ref={scroller}
      id={`panel-${tab}`}
      className="panel"
      role="tabpanel"
      aria-labelledby={`tab-${tab}`}
      hidden={!active}
      onScroll={({ currentTarget }) => {
        if (active) top.current = currentTarget.scrollTop;
      }}
    >
      {children}
    </div>
  );
};
