import { useCallback, useRef } from 'react';
import type { Edited, EditFeed } from './tab';

/** Hands every edit on to whichever tab wants to know: Excel is listened to once. */
export const useEditFeed = (): { readonly edits: EditFeed; readonly tell: Edited } => {
  const listeners = useRef(new Set<Edited>());
  const edits = useCallback<EditFeed>((listener) => {
    const { current } = listeners;
    current.add(listener);
    return () => {
      current.delete(listener);
    };
  }, []);
  const tell = useCallback<Edited>((sheet, address) => {
    for (const listener of listeners.current) listener(sheet, address);
  }, []);
  return { edits, tell };
};
