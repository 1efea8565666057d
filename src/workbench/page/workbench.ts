import { createEngine } from '../../host/formulas/create-engine';
import { createHost } from '../../host/host';
import { openWorkbook } from '../../host/model/open-workbook';
import { Book } from '../desk/book';
import { Clipboard } from '../desk/clipboard';
import { Desk } from '../desk/desk';
import { FilterBox } from '../desk/filter-box';
import { ListBox } from '../desk/list-box';
import { NameBox } from '../desk/name-box';
import { NoteBox } from '../desk/note-box';
import { PointerInput } from '../desk/pointer-input';
import { SheetInput } from '../desk/sheet-input';
import { SheetTabs } from '../desk/sheet-tabs';
import { StatusLine } from '../desk/status-line';
import { openingSentence } from '../file/opening-error';
import { saveFile } from '../file/save-file';
import type { WorkbenchTexts } from '../texts/workbench-texts';
import type { Options } from './options';
import { pageElement } from './page-elements';
import { PaneFrame } from './pane-frame';
import { ADD_IN_ID } from './add-in-id';

/** The page at work: a desk with its tools, and the pane beside it. */
export class Workbench {
  readonly desk = new Desk();
  readonly status: StatusLine;
  readonly input: SheetInput;
  readonly pane: PaneFrame;
  options: Options;

  constructor(
    private readonly texts: WorkbenchTexts,
    options: Options,
  ) {
    this.options = options;
    this.status = new StatusLine(this.desk, texts);
    this.pane = new PaneFrame(texts.paneFrame);
    pageElement('sheet').append(this.desk.view.element);
    this.input = this.#furnish();
  }

  /** Opens a workbook; what was open stays open when it cannot be read. `read` gives its bytes. */
  async open(name: string, read: () => Promise<Uint8Array>): Promise<boolean> {
    this.status.say(this.texts.opening(name));
    try {
      const workbook = openWorkbook(await read(), name, { addInId: ADD_IN_ID });
      await this.#start(new Book(name, createHost(workbook, { ...this.options, engine: await createEngine() })));
      return true;
    } catch (reason) {
      console.warn(reason);
      this.status.say(`${openingSentence(reason, this.texts)}（${name}）`, true);
      return false;
    }
  }

  /** Starts a new Excel on the workbook that is open, after another option was chosen. */
  async restart(options: Options): Promise<void> {
    this.options = options;
    const { book } = this.desk;
    if (!book) return;
    const host = createHost(book.workbook, { ...options, engine: await createEngine() });
    await this.#start(new Book(book.name, host));
  }

  /** Hands the workbook as it stands now to the browser. */
  save(): void {
    const { book } = this.desk;
    if (!book || !this.input.commit()) return;
    saveFile(book.name, book.workbook.save());
    this.status.say(this.texts.saved(book.name));
  }

  async #start(book: Book): Promise<void> {
    this.input.editor.end();
    this.desk.open(book);
    document.title = `${book.name} — ${this.texts.title}`;
    this.status.update();
    this.input.focus();
    try {
      await this.pane.start(book.host);
    } catch (reason) {
      console.warn(reason);
      this.status.say(this.texts.paneFailed, true);
    }
  }

  #furnish(): SheetInput {
    const { desk, status, texts } = this;
    const tabs = new SheetTabs(desk, texts.sheets);
    const filter = new FilterBox(
      desk,
      texts,
      (cell, ascending) => input.sort(cell, ascending),
      () => input.focus(),
    );
    const openMenu = (): void => {
      if (!list.open() && desk.selection) filter.open(desk.selection.active);
    };
    const input = new SheetInput(desk, status, texts, { turnSheet: (direction) => tabs.turn(direction), openMenu });
    const list = new ListBox(
      desk,
      texts.listOfValues,
      (text) => input.write(text),
      () => input.focus(),
    );
    const notes = new NoteBox(desk);
    new Clipboard(desk, input);
    new PointerInput(desk, {
      beforeSelect: () => {
        filter.close();
        input.commit();
      },
      edit: () => input.edit('edit'),
      openFilter: (cell) => filter.open(cell),
      focusSheet: () => input.focus(),
    });
    const nameBox = new NameBox(desk, texts, (problem) => {
      if (problem !== null) status.say(problem, true);
      input.focus();
    });
    const live = pageElement('live');
    desk.onUpdate(() => {
      for (const part of [tabs, input, nameBox, status, list]) part.update();
      notes.showActive();
      live.textContent = input.editor.element.getAttribute('aria-label') ?? '';
    });
    return input;
  }
}
