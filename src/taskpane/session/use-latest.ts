import { useEffect, useRef, type RefObject } from 'react';

/** A box that always holds the newest value, for callbacks that outlive a render. */
export const useLatest = <T>(value: T): RefObject<T> => {
  const box = useRef(value);
  useEffect(() => {
    box.current = value;
  });
  return box;
};
