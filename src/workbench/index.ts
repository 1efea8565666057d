import './sheet.css';
import './workbench.css';
import { fetchSample } from './file/samples';
import { createOptionMenu } from './page/option-menu';
import { type Options, readOptions } from './page/options';
import { pageElement } from './page/page-elements';
import { createPaneSplitter } from './page/pane-splitter';
import { createSampleList, createToolbar } from './page/toolbar';
import { Workbench } from './page/workbench';
import { enUS } from './texts/en-us';
import { zhCN } from './texts/zh-cn';

const address = new URL(location.href);
const options = readOptions(address.searchParams, matchMedia('(prefers-color-scheme: dark)').matches);
const texts = options.locale === 'en-US' ? enUS : zhCN;

/* The language of every text on the page changes, so the page is loaded again with the choice in its address. */
const choose = (workbench: Workbench) => (name: keyof Options, value: string) => {
  address.searchParams.set(name, value);
  if (name === 'locale') {
    location.href = address.href;
    return;
  }
  history.replaceState(null, '', address);
  const chosen = readOptions(address.searchParams, false);
  document.documentElement.dataset['theme'] = chosen.theme;
  void workbench.restart(chosen);
};

const start = async (): Promise<void> => {
  document.documentElement.lang = options.locale;
  document.documentElement.dataset['theme'] = options.theme;
  document.title = texts.title;
  pageElement('title').textContent = texts.title;
  pageElement('formula-line').setAttribute('aria-label', texts.formulaBar);
  pageElement('not-excel').textContent = texts.notExcel;
  pageElement('drop-hint').textContent = texts.dropHere;
  const workbench = new Workbench(texts, options);
  createPaneSplitter(texts.splitter);
  createToolbar(workbench, texts);
  createOptionMenu(texts, options, choose(workbench), (zoom) => (workbench.desk.zoom = zoom));
  const samples = await createSampleList(workbench, texts);
  const first = address.searchParams.get('sample') ?? samples[0];
  if (first) await workbench.open(first, () => fetchSample(first));
};

void start();
