import { createContext, useContext } from 'react';
import type { FirstStrings, Strings } from '../strings/strings';

export const StringsContext = createContext<FirstStrings | null>(null);

/** True once every text has come, not only those of the first screen. */
export const areAll = (strings: FirstStrings): strings is Strings => 'finding' in strings;

/** The texts of the first screen in the language of this moment. */
export const useStrings = (): FirstStrings => {
  const strings = useContext(StringsContext);
  if (!strings) throw new Error('StringsContext is missing');
  return strings;
};

/** All texts in the language of this moment, for screens that are shown only once these have come. */
export const useAllStrings = (): Strings => {
  const strings = useStrings();
  if (!areAll(strings)) throw new Error('a screen is shown before its texts');
  return strings;
};
