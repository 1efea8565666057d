import { useLayoutEffect, useState, type RefObject } from 'react';

/** How far below the top of its scrolling parent the list begins, in pixels; follows whatever unfolds above it. */
export const useListStart = (list: RefObject<HTMLElement | null>, above: RefObject<HTMLElement | null>): number => {
  const [start, setStart] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setStart(list.current?.offsetTop ?? 0);
    measure();
    const observer = new ResizeObserver(measure);
    if (above.current) observer.observe(above.current);
    return () => observer.disconnect();
  }, [list, above]);
  return start;
};
