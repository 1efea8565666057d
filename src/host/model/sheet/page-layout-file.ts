import type { XmlElement } from '../../package/xml/xml-element';
import type { PageLayoutModel } from '../workbook';
import { headersFooters } from './header-footer';
import { paperName, paperNumber } from './paper-size';
import type { SheetNames } from './sheet-names';
import { placeSheetProperty } from './sheet-properties';
import type { WorksheetFrame } from './worksheet-frame';

const POINTS_PER_INCH = 72;
const LAST_COLUMN = 16_383;
/** Inches, when a sheet says nothing. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const HEADER_FOOTER_ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

type Margins = PageLayoutModel['margins'];

/** Page set-up of a sheet. */
export class PageLayoutFile implements PageLayoutModel {
  readonly headersFooters: PageLayoutModel['headersFooters'];
  readonly #margins: Margins;

  constructor(
    private readonly frame: WorksheetFrame,
    private readonly names: SheetNames,
  ) {
    this.headersFooters = headersFooters(
      (local) => this.frame.find('headerFooter')?.child(local)?.text() ?? '',
      (local, text) => this.writeHeaderFooter(local, text),
    );
    this.#margins = this.liveMargins();
  }

  get orientation(): 'Portrait' | 'Landscape' {
    return this.setup()?.get('orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  }

  set orientation(orientation: 'Portrait' | 'Landscape') {
    if (orientation !== this.orientation) this.frame.ensure('pageSetup').set('orientation', orientation.toLowerCase());
  }

  get paperSize(): string {
    return paperName(this.setup()?.number('paperSize', 1) ?? 1);
  }

  set paperSize(name: string) {
    const number = paperNumber(name);
    if (number !== undefined && name !== this.paperSize) this.frame.ensure('pageSetup').set('paperSize', number);
  }

  get margins(): Margins {
    return this.#margins;
  }

  set margins(margins: Margins) {
    Object.assign(this.#margins, margins);
  }

  get centerHorizontally(): boolean {
    return this.frame.find('printOptions')?.flag('horizontalCentered') ?? false;
  }

  set centerHorizontally(center: boolean) {
    this.setPrintOption('horizontalCentered', center);
  }

  get centerVertically(): boolean {
    return this.frame.find('printOptions')?.flag('verticalCentered') ?? false;
  }

  set centerVertically(center: boolean) {
    this.setPrintOption('verticalCentered', center);
  }

  get zoom(): PageLayoutModel['zoom'] {
    const setup = this.setup();
    if (!this.fitsToPage()) return { scale: setup?.number('scale', 100) ?? 100 };
    const [wide, tall] = [setup?.number('fitToWidth', 1) ?? 1, setup?.number('fitToHeight', 1) ?? 1];
    return { horizontalFitToPages: wide === 0 ? null : wide, verticalFitToPages: tall === 0 ? null : tall };
  }

  set zoom(zoom: PageLayoutModel['zoom']) {
    const fit = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
    if (fit !== this.fitsToPage()) {
      placeSheetProperty(this.frame, 'pageSetUpPr').set('fitToPage', fit ? '1' : undefined);
    }
    const setup = this.frame.ensure('pageSetup');
    if (fit) {
      setup.set('fitToWidth', zoom.horizontalFitToPages ?? 0);
      setup.set('fitToHeight', zoom.verticalFitToPages ?? 0);
    } else setup.set('scale', zoom.scale ?? 100);
  }

  get printArea(): string {
    return this.names.get('Print_Area').join(',');
  }

  set printArea(area: string) {
    this.names.set(
      'Print_Area',
      area.split(',').filter((part) => part !== ''),
    );
  }

  get printTitleRows(): string {
    return this.names.get('Print_Titles').find((part) => /^\d+:\d+$/.test(part)) ?? '';
  }

  set printTitleRows(rows: string) {
    const columns = this.names.get('Print_Titles').filter((part) => !/^\d+:\d+$/.test(part));
    this.names.set('Print_Titles', [...columns, ...(rows === '' ? [] : [rows])]);
  }

  get rowBreaks(): readonly number[] {
    const breaks = this.frame.find('rowBreaks')?.childrenNamed('brk') ?? [];
    return breaks.filter((element) => element.flag('man')).map((element) => element.number('id', 0));
  }

  /** A break carries the number of the row above it, which is the zero-based one of the row below. */
  set rowBreaks(rows: readonly number[]) {
    const container = this.frame.ensure('rowBreaks');
    const automatic = container.childrenNamed('brk').filter((element) => !element.flag('man'));
    const manual = [...new Set(rows)].map((row) => this.frame.create('brk', { id: row, max: LAST_COLUMN, man: 1 }));
    const all = [...automatic, ...manual].sort((one, other) => one.number('id', 0) - other.number('id', 0));
    container.children.splice(0, container.children.length, ...all);
    container.set('count', all.length);
    container.set('manualBreakCount', manual.length);
    this.frame.removeIfEmpty(container);
  }

  private setup(): XmlElement | undefined {
    return this.frame.find('pageSetup');
  }

  private fitsToPage(): boolean {
    return this.frame.find('sheetPr')?.child('pageSetUpPr')?.flag('fitToPage') ?? false;
  }

  private setPrintOption(name: string, on: boolean): void {
    if ((this.frame.find('printOptions')?.flag(name) ?? false) === on) return;
    this.frame.ensure('printOptions').set(name, on ? '1' : undefined);
  }

  private liveMargins(): Margins {
    const margins = {} as Margins;
    for (const [name, standard] of Object.entries(MARGINS)) {
      const inches = (): number => this.frame.find('pageMargins')?.number(name, standard) ?? standard;
      Object.defineProperty(margins, name, {
        enumerable: true,
        get: () => inches() * POINTS_PER_INCH,
        set: (points: number) => {
          if (points !== inches() * POINTS_PER_INCH) this.writeMargin(name, points / POINTS_PER_INCH);
        },
      });
    }
    return margins;
  }

  /** All six are required as soon as the element exists. */
  private writeMargin(name: string, inches: number): void {
    const element = this.frame.ensure('pageMargins');
    for (const [key, standard] of Object.entries(MARGINS)) {
      if (element.get(key) === undefined) element.set(key, standard);
    }
    element.set(name, inches);
  }

  private writeHeaderFooter(local: string, text: string): void {
    const container = this.frame.ensure('headerFooter');
    const known = container.child(local);
    if (known) known.setText(text);
    else if (text !== '') {
      const rank = HEADER_FOOTER_ORDER.indexOf(local);
      const next = container.elements().find((element) => HEADER_FOOTER_ORDER.indexOf(element.local) > rank);
      const at = next ? container.children.indexOf(next) : container.children.length;
      container.children.splice(at, 0, this.frame.create(local, {}, text));
    }
  }
}
