import type { Locale } from '../../strings/locale';
import type { Appearance } from '../start/preferences';
import { useStrings } from '../strings-context';
import { KeyList } from './key-list';
import { Segmented } from './segmented';

/** What the user prefers, and how to change it. */
export interface Preferences {
  readonly locale: Locale;
  readonly appearance: Appearance;
  readonly setLocale: (locale: Locale) => void;
  readonly setAppearance: (appearance: Appearance) => void;
}

/** Languages are named in themselves, so that they are found from any other. */
const LANGUAGES = [
  { value: 'zh-CN', label: '中文', lang: 'zh-CN' },
  { value: 'en-US', label: 'English', lang: 'en-US' },
] as const;

/** Language, appearance, help, and what happens to the data. */
export const SettingsPanel = ({ preferences }: { preferences: Preferences }) => {
  const { pane } = useStrings();
  const { locale, appearance, setLocale, setAppearance } = preferences;
  const appearances = (['system', 'light', 'dark'] as const).map((value) => ({ value, label: pane[value] }));
  return (
    <section id="settings" className="settings" aria-label={pane.settings}>
      <Segmented legend={pane.language} options={LANGUAGES} value={locale} onChange={setLocale} />
      <Segmented legend={pane.appearance} options={appearances} value={appearance} onChange={setAppearance} />
      <KeyList />
      <p className="hint">{pane.privacy}</p>
      <a className="link" href="help.html" target="_blank" rel="noopener">
        {pane.help}
      </a>
    </section>
  );
};
