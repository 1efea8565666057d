import type { XmlElement } from '../../package/xml/xml-element';
import { cellName } from '../references/a1';
import type { WorksheetFrame } from './worksheet-frame';

/** The first window's view of a sheet: gridlines and frozen panes. */
export class SheetView {
  constructor(private readonly frame: WorksheetFrame) {}

  get showGridlines(): boolean {
    return this.view()?.flag('showGridLines', true) ?? true;
  }

  set showGridlines(show: boolean) {
    if (show !== this.showGridlines) this.ensure().set('showGridLines', show ? undefined : '0');
  }

  /** The tab's mark as the file spells it; undefined when it has none. */
  get selected(): string | undefined {
    return this.view()?.get('tabSelected');
  }

  set selected(selected: string | undefined) {
    if (selected !== this.selected) this.ensure().set('tabSelected', selected);
  }

  get frozenRows(): number {
    return this.frozen('ySplit');
  }

  get frozenColumns(): number {
    return this.frozen('xSplit');
  }

  freeze(rows: number, columns: number): void {
    if (rows === this.frozenRows && columns === this.frozenColumns) return;
    const view = this.ensure();
    const pane = view.child('pane');
    if (pane) view.remove(pane);
    for (const selection of view.childrenNamed('selection')) view.remove(selection);
    if (rows === 0 && columns === 0) return;
    const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
    const created = this.frame.create('pane', {
      ...(columns > 0 ? { xSplit: columns } : {}),
      ...(rows > 0 ? { ySplit: rows } : {}),
      topLeftCell: cellName(rows, columns),
      activePane: active,
      state: 'frozen',
    });
    view.children.splice(0, 0, created, this.frame.create('selection', { pane: active }));
  }

  private frozen(split: 'xSplit' | 'ySplit'): number {
    const pane = this.view()?.child('pane');
    return pane?.get('state')?.startsWith('frozen') ? pane.number(split, 0) : 0;
  }

  private view(): XmlElement | undefined {
    return this.frame.find('sheetViews')?.child('sheetView');
  }

  private ensure(): XmlElement {
    const known = this.view();
    if (known) return known;
    const view = this.frame.create('sheetView', { workbookViewId: 0 });
    this.frame.ensure('sheetViews').children.push(view);
    return view;
  }
}
