import './styles/pane.css';
import { createRoot } from 'react-dom/client';
import { createAssistant } from '../actions/create-assistant';
import { localNow, localToday } from '../actions/local-clock';
import { excelWorkbook } from '../excel/excel-workbook';
import { writingParts } from '../excel/writing-parts';
import { officeLoaded, officeReady, OfficeUnavailable, type OfficeSurroundings } from '../excel/office-host';
import { preferredLocale } from '../strings/stored-locale';
import { firstStringsFor, stringsFor } from '../strings/strings';
import { fetchWhileIdle } from './start/fetch-while-idle';
import { LATER_PARTS } from './start/later-parts';
import { Root } from './start/root';
import { codeOf, startUpPane } from './start/start-up';
import { showStartUpPage } from './start/start-up-page';

/* The composition root: here, and nowhere else in the pane, Excel is handed to what the user does. */
const root = document.getElementById('root') ?? document.body;

/** The user's own choice, else the language of Excel or of the browser; Chinese when English cannot be fetched. */
const stringsNear = (language: string) =>
  firstStringsFor(preferredLocale(language)).catch(() => firstStringsFor('zh-CN'));

const start = async ({ displayLanguage, dark }: OfficeSurroundings): Promise<void> => {
  let strings = await stringsNear(displayLanguage);
  const assistant = createAssistant(excelWorkbook(), {
    today: () => localToday(new Date()),
    now: () => localNow(new Date()),
    wording: () => stringsFor(strings.locale),
  });
  const pane = createRoot(root, {
    // React takes a broken screen away: the page must then say so by itself.
    onUncaughtError: (error) => setTimeout(() => showStartUpPage(root, 'broken', strings.startUp, codeOf(error)), 0),
  });
  pane.render(
    <Root
      assistant={assistant}
      firstStrings={strings}
      officeIsDark={dark}
      onStrings={(newest) => {
        strings = newest;
      }}
    />,
  );
  setTimeout(() => void fetchWhileIdle([writingParts, ...LATER_PARTS]), 500);
};

void startUpPane({
  root,
  ready: officeReady,
  refusal: (error) => (error instanceof OfficeUnavailable ? error.why : null),
  silence: () => (officeLoaded() ? 'silent' : 'missing'),
  words: async () => (await stringsNear(navigator.language)).startUp,
  start,
});
