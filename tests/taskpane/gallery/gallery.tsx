import '../../../src/taskpane/styles/pane.css';
import { createRoot } from 'react-dom/client';
import { localeOf } from '../../../src/strings/locale';
import { stringsFor } from '../../../src/strings/strings';
import { Root } from '../../../src/taskpane/start/root';
import { showStartUpPage, type StartUpTrouble } from '../../../src/taskpane/start/start-up-page';
import { SCENES } from './scenes';

/* Shows one state of the pane, named in the address: gallery.html?scene=results&lang=en-US */
const query = new URLSearchParams(location.search);
const name = query.get('scene') ?? 'results';
const root = document.getElementById('root')!;

void stringsFor(localeOf(query.get('lang') ?? 'zh-CN')).then((strings) => {
  if (name.startsWith('start-')) {
    showStartUpPage(root, name.slice(6) as StartUpTrouble, strings.startUp, 'Error: example');
    return;
  }
  createRoot(root).render(
    <Root assistant={SCENES[name]!()} firstStrings={strings} officeIsDark={null} onStrings={() => undefined} />,
  );
});
