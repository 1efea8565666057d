import type { XmlElement } from '../../package/xml/xml-element';
import type { StyleWriter } from '../styles/write-styles';
import type { PartContent } from '../../package/write-zip';
import type { CellFile } from '../cells/cell-file';
import type { CellArea } from '../types';
import type { CommentModel, SheetModel, TableModel } from '../workbook';
import { AutoFilterFile } from './auto-filter-file';
import { HyperlinkFile } from './hyperlink-file';
import type { MergeFile } from './merge-file';
import type { RuleStore } from '../conditional-formats/rule-store';
import { PageLayoutFile } from './page-layout-file';
import { ProtectionFile } from './protection-file';
import { readComments } from './read-comments';
import { readTables } from './read-tables';
import { readValidations } from './read-validations';
import type { RowFile } from './row-file';
import type { ColumnFile } from './column-file';
import { SheetContent } from './sheet-content';
import type { SheetContext } from './sheet-context';
import { SheetNames } from './sheet-names';
import { readTabColor, writeTabColor } from './sheet-properties';
import { SheetView } from './sheet-view';
import { writeValidation } from './validation-file';

const STATES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** What a sheet asks its workbook to do, since other parts are concerned too. */
export interface SheetOwner {
  rename(sheet: SheetFile, name: string): void;
  shift(sheet: SheetFile, axis: 'row' | 'column', at: number, count: number): void;
}

/** A worksheet of a file; its part is read when something in it is asked for. */
export class SheetFile implements SheetModel {
  readonly id: string;
  readonly freeze: { rows: number; columns: number };
  #content: SheetContent | null = null;
  #layout: PageLayoutFile | null = null;
  #comments: CommentModel[] | null = null;
  #tables: TableModel[] | null = null;

  constructor(
    readonly element: XmlElement,
    readonly part: string,
    private readonly context: SheetContext,
    private readonly owner: SheetOwner,
  ) {
    const number = element.number('sheetId', 0).toString(16).toUpperCase().padStart(8, '0');
    this.id = `{${number}-0001-0000-0000-000000000000}`;
    this.freeze = this.liveFreeze();
  }

  get name(): string {
    return this.element.get('name') ?? '';
  }

  set name(name: string) {
    if (name !== this.name) this.owner.rename(this, name);
  }

  get visibility(): SheetModel['visibility'] {
    const state = this.element.get('state') ?? 'visible';
    return state === 'hidden' || state === 'veryHidden' ? STATES[state] : 'Visible';
  }

  set visibility(visibility: SheetModel['visibility']) {
    if (visibility === this.visibility) return;
    const state = Object.entries(STATES).find(([, word]) => word === visibility)?.[0];
    this.element.set('state', state === 'visible' ? undefined : state);
  }

  get tabColor(): string {
    return readTabColor(this.content.frame, this.context.styles.colors);
  }

  set tabColor(color: string) {
    if (color.toUpperCase() !== this.tabColor) writeTabColor(this.content.frame, color);
  }

  get showGridlines(): boolean {
    return this.view.showGridlines;
  }

  set showGridlines(show: boolean) {
    this.view.showGridlines = show;
  }

  get cells(): CellFile {
    return this.content.cells;
  }

  get merges(): MergeFile {
    return this.content.merges;
  }

  get conditionalFormats(): RuleStore {
    return this.content.rules;
  }

  get rows(): RowFile {
    return this.content.rows;
  }

  get columns(): ColumnFile {
    return this.content.columns;
  }

  get protection(): ProtectionFile {
    return new ProtectionFile(this.content.frame);
  }

  get hyperlinks(): HyperlinkFile {
    return new HyperlinkFile(this.content.frame, () => this.context.pkg.relationships(this.part));
  }

  get comments(): readonly CommentModel[] {
    return (this.#comments ??= readComments(this.context.pkg, this.part));
  }

  get tables(): readonly TableModel[] {
    return (this.#tables ??= readTables(this.context.pkg, this.part));
  }

  get validations(): SheetModel['validations'] {
    return readValidations(this.content.frame);
  }

  setValidation(...[areas, rule]: Parameters<SheetModel['setValidation']>): void {
    writeValidation(this.content.frame, areas, rule);
  }

  get pageLayout(): PageLayoutFile {
    return (this.#layout ??= new PageLayoutFile(this.content.frame, this.names));
  }

  get autoFilter(): { area: CellArea | null } {
    return new AutoFilterFile(this.content.frame, this.names);
  }

  /** The sheet part in memory. Throws PackageError when it cannot be read. */
  get content(): SheetContent {
    this.#content ??= new SheetContent((take) => this.context.pkg.readText(this.part, take), this.context, {
      rows: this.shifter('row'),
      columns: this.shifter('column'),
    });
    return this.#content;
  }

  get view(): SheetView {
    return new SheetView(this.content.frame);
  }

  get isLoaded(): boolean {
    return this.#content !== null;
  }

  /** What to write for this sheet's part; null when nothing changed. */
  toPart(writer: StyleWriter): PartContent | null {
    return this.#content?.toPart(writer) ?? null;
  }

  /** Reads notes and tables anew after they moved. */
  forgetAttachments(): void {
    this.#comments = null;
    this.#tables = null;
  }

  private get names(): SheetNames {
    return new SheetNames(this.context.names, this.element);
  }

  private shifter(axis: 'row' | 'column') {
    return {
      insert: (at: number, count: number) => this.owner.shift(this, axis, at, count),
      remove: (at: number, count: number) => this.owner.shift(this, axis, at, -count),
    };
  }

  private liveFreeze(): { rows: number; columns: number } {
    const view = (): SheetView => this.view;
    return {
      get rows() {
        return view().frozenRows;
      },
      set rows(rows: number) {
        view().freeze(rows, view().frozenColumns);
      },
      get columns() {
        return view().frozenColumns;
      },
      set columns(columns: number) {
        view().freeze(view().frozenRows, columns);
      },
    };
  }
}
