import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Assistant } from '../../actions/assistant';
import type { Locale } from '../../strings/locale';
import { storeLocale } from '../../strings/stored-locale';
import { stringsFor, type FirstStrings } from '../../strings/strings';
import { App } from '../app';
import { StringsContext } from '../strings-context';
import { storeAppearance, storedAppearance, type Appearance } from './preferences';
import { darkTheme, lightTheme } from './themes';
import { useDark } from './use-dark';

interface Props {
  readonly assistant: Assistant;
  readonly firstStrings: FirstStrings;
  /** As Office tells it; null where it does not. */
  readonly officeIsDark: boolean | null;
  /** Told whenever the language changes, so that sheets are written in it too. */
  readonly onStrings: (strings: FirstStrings) => void;
}

/** Language and appearance around the pane. */
export const Root = ({ assistant, firstStrings, officeIsDark, onStrings }: Props) => {
  const [strings, setStrings] = useState(firstStrings);
  const [appearance, setAppearance] = useState<Appearance>(storedAppearance);
  const dark = useDark(appearance, officeIsDark);
  useEffect(() => {
    document.documentElement.lang = strings.locale;
    document.title = strings.pane.product;
    onStrings(strings);
  }, [strings, onStrings]);
  const setLocale = (locale: Locale) => {
    storeLocale(locale);
    // The language stays as it is when the other one cannot be loaded.
    stringsFor(locale).then(setStrings, () => undefined);
  };
  const preferences = {
    locale: strings.locale,
    appearance,
    setLocale,
    setAppearance: (wanted: Appearance) => {
      storeAppearance(wanted);
      setAppearance(wanted);
    },
  };
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <StringsContext value={strings}>
        <App assistant={assistant} preferences={preferences} />
      </StringsContext>
    </FluentProvider>
  );
};
