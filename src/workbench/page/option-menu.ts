import type { WorkbenchTexts } from '../texts/workbench-texts';
import { type Options, PROFILES } from './options';
import { pageElement } from './page-elements';

type Choice = readonly [value: string, label: string];

const menu = (
  id: string,
  label: string,
  choices: readonly Choice[],
  chosen: string,
  act: (value: string) => void,
): void => {
  pageElement(`${id}-label`).textContent = label;
  const select = pageElement(id, HTMLSelectElement);
  select.replaceChildren(...choices.map(([value, text]) => new Option(text, value)));
  select.value = chosen;
  select.addEventListener('change', () => act(select.value));
};

/** The small menu for testing: which Excel, language, appearance; and the zoom at the foot. */
export const createOptionMenu = (
  texts: WorkbenchTexts,
  options: Options,
  choose: (name: keyof Options, value: string) => void,
  zoom: (factor: number) => void,
): void => {
  const summary = document.querySelector('#options summary');
  if (summary) summary.textContent = texts.options;
  menu(
    'profile',
    texts.profile,
    PROFILES.map((profile) => [profile, texts.profiles[profile]]),
    options.profile,
    (value) => choose('profile', value),
  );
  const languages: Choice[] = [
    ['zh-CN', '简体中文'],
    ['en-US', 'English'],
  ];
  menu('language', texts.language, languages, options.locale, (value) => choose('locale', value));
  const themes: Choice[] = [
    ['light', texts.light],
    ['dark', texts.dark],
  ];
  menu('theme', texts.theme, themes, options.theme, (value) => choose('theme', value));
  const percents = [50, 75, 100, 125, 150, 200].map((percent): Choice => [String(percent / 100), `${percent}%`]);
  menu('zoom', texts.zoom, percents, '1', (value) => zoom(Number(value)));
};
