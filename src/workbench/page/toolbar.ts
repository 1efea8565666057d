import { acceptDrops } from '../file/drop-file';
import { fetchSample, listSamples } from '../file/samples';
import type { WorkbenchTexts } from '../texts/workbench-texts';
import { pageElement } from './page-elements';
import type { Workbench } from './workbench';

const button = (id: string, text: string, act: () => void): HTMLButtonElement => {
  const element = pageElement(id, HTMLButtonElement);
  (element.querySelector('span') ?? element).textContent = text;
  element.addEventListener('click', act);
  return element;
};

const icon = (id: string, name: string, act: () => void): HTMLButtonElement => {
  const element = pageElement(id, HTMLButtonElement);
  element.title = name;
  element.setAttribute('aria-label', name);
  element.addEventListener('click', act);
  return element;
};

/** The strip above the sheet: opening and saving, taking back, and the add-in's own two buttons. */
export const createToolbar = (workbench: Workbench, texts: WorkbenchTexts): void => {
  const file = pageElement('file', HTMLInputElement);
  button('open', texts.open, () => file.click());
  file.setAttribute('aria-label', texts.open);
  const openFile = (given: File): void =>
    void workbench.open(given.name, async () => new Uint8Array(await given.arrayBuffer()));
  file.addEventListener('change', () => {
    const [given] = file.files ?? [];
    file.value = '';
    if (given) openFile(given);
  });
  acceptDrops(openFile);
  const save = button('save', texts.save, () => workbench.save());
  const undo = icon('undo', texts.undo, () => workbench.input.step('undo'));
  const redo = icon('redo', texts.redo, () => workbench.input.step('redo'));
  const sort = (ascending: boolean) => (): void => {
    const { selection } = workbench.desk;
    if (selection) workbench.input.sort(selection.active, ascending);
    workbench.input.focus();
  };
  const sorting = [icon('sort-up', texts.sortUp, sort(true)), icon('sort-down', texts.sortDown, sort(false))];
  const openPane = button('open-pane', texts.openPane, () => void workbench.pane.show());
  const check = button('check', texts.check, () => void press(workbench, check, texts));
  workbench.desk.onUpdate(() => {
    const book = workbench.desk.book;
    for (const element of [save, openPane, check, ...sorting]) element.disabled = !book;
    undo.disabled = !book?.history.canUndo;
    redo.disabled = !book?.history.canRedo;
  });
};

const press = async (workbench: Workbench, check: HTMLButtonElement, texts: WorkbenchTexts): Promise<void> => {
  workbench.input.commit();
  check.setAttribute('aria-busy', 'true');
  try {
    await workbench.pane.press('check');
  } catch (reason) {
    console.warn(reason);
    workbench.status.say(texts.paneFailed, true);
  }
  check.removeAttribute('aria-busy');
};

/** The list of samples; choosing one opens it. Gives the names of the files. */
export const createSampleList = async (workbench: Workbench, texts: WorkbenchTexts): Promise<readonly string[]> => {
  const list = pageElement('sample', HTMLSelectElement);
  const samples = await listSamples();
  list.setAttribute('aria-label', texts.sample);
  list.replaceChildren(
    new Option(texts.chooseSample, ''),
    ...samples.map(({ file, title }) => new Option(title, file)),
  );
  list.hidden = samples.length === 0;
  list.addEventListener('change', () => {
    const file = list.value;
    if (file) void workbench.open(file, () => fetchSample(file));
  });
  workbench.desk.onUpdate(() => {
    const name = workbench.desk.book?.name;
    list.value = samples.find(({ file }) => file === name)?.file ?? '';
  });
  return samples.map(({ file }) => file);
};
