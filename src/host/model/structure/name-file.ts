import type { XmlElement } from '../../package/xml/xml-element';
import type { NameModel } from '../workbook';

/** A defined name of the file. The sheet it belongs to is kept as its `<sheet>` element, since positions move. */
export class NameFile implements NameModel {
  constructor(
    readonly element: XmlElement,
    readonly owner: XmlElement | null,
    private readonly idOf: (owner: XmlElement) => string,
  ) {}

  get name(): string {
    return this.element.get('name') ?? '';
  }

  get sheetId(): string | null {
    return this.owner ? this.idOf(this.owner) : null;
  }

  get formula(): string {
    return `=${this.element.text()}`;
  }

  set formula(formula: string) {
    this.element.setText(formula.startsWith('=') ? formula.slice(1) : formula);
  }

  get visible(): boolean {
    return !this.element.flag('hidden');
  }

  set visible(visible: boolean) {
    if (visible !== this.visible) this.element.set('hidden', visible ? undefined : '1');
  }

  get comment(): string {
    return this.element.get('comment') ?? '';
  }

  set comment(comment: string) {
    if (comment !== this.comment) this.element.set('comment', comment === '' ? undefined : comment);
  }
}
