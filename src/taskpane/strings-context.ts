import { createContext, useContext } from 'react';
import type { Strings } from '../strings/strings';

export const StringsContext = createContext<Strings | null>(null);

/** The texts in the language of this moment. */
export const useStrings = (): Strings => {
  const strings = useContext(StringsContext);
  if (!strings) throw new Error('StringsContext is missing');
  return strings;
};
