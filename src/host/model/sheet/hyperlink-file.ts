import type { Relationships } from '../../package/relationships';
import type { XmlElement } from '../../package/xml/xml-element';
import { areaName, parseArea } from '../references/a1';
import { intersect } from '../references/area';
import type { CellArea } from '../types';
import type { HyperlinkModel, HyperlinkStore } from '../workbook';
import { relationshipAttribute, relationshipType } from './relationship-names';
import type { WorksheetFrame } from './worksheet-frame';

/** Links of a sheet; addresses outside stand in the sheet's relationships. */
export class HyperlinkFile implements HyperlinkStore {
  constructor(
    private readonly frame: WorksheetFrame,
    private readonly relationships: () => Relationships,
  ) {}

  get items(): readonly HyperlinkModel[] {
    return this.elements().flatMap((element) => {
      const area = parseArea(element.get('ref') ?? '');
      if (!area) return [];
      const relationship = this.relationships().get(element.getPrefixed('id'));
      const location = element.get('location') ?? '';
      const address = relationship?.target ?? '';
      return [
        {
          area,
          address: address !== '' && location !== '' ? `${address}#${location}` : address,
          documentReference: address === '' ? location : '',
          screenTip: element.get('tooltip') ?? '',
        },
      ];
    });
  }

  set(link: HyperlinkModel): void {
    const same = (item: HyperlinkModel): boolean =>
      areaName(item.area) === areaName(link.area) &&
      item.address === link.address &&
      item.documentReference === link.documentReference &&
      item.screenTip === link.screenTip;
    if (this.items.some(same)) return;
    this.remove(link.area);
    const element = this.frame.create('hyperlink', { ref: areaName(link.area) });
    if (link.address !== '') {
      const type = relationshipType(this.frame.root, 'hyperlink');
      const id = this.relationships().add(type, { external: link.address });
      relationshipAttribute(this.frame.root, element, id);
    }
    if (link.documentReference !== '') element.set('location', link.documentReference.replace(/^#/, ''));
    if (link.screenTip !== '') element.set('tooltip', link.screenTip);
    this.frame.ensure('hyperlinks').children.push(element);
  }

  remove(area: CellArea): void {
    const container = this.frame.find('hyperlinks');
    for (const element of this.elements()) {
      const linked = parseArea(element.get('ref') ?? '');
      if (!linked || !intersect(linked, area)) continue;
      container?.remove(element);
      const id = element.getPrefixed('id');
      const isShared = this.elements().some((other) => other.getPrefixed('id') === id);
      if (id !== undefined && !isShared) this.relationships().remove(id);
    }
    this.frame.removeIfEmpty(container);
  }

  private elements(): XmlElement[] {
    return this.frame.find('hyperlinks')?.childrenNamed('hyperlink') ?? [];
  }
}
