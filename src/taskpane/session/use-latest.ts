import { useLayoutEffect, useRef, type RefObject } from 'react';

/** A box that always holds the newest value, for callbacks that outlive a render. */
export const useLatest = <T>(value: T): RefObject<T> => {
  const box = useRef(value);
  // Before any effect that wants it runs, those of children included.
  useLayoutEffect(() => {
    box.current = value;
  });
  return box;
};
