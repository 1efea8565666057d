import type { XmlPart } from './xml-part';
import { XmlElement } from './xml/xml-element';

/** Which part is of which type. */
export class ContentTypes {
  constructor(private readonly part: XmlPart) {}

  /** Type of a part, '' when unknown. */
  of(name: string): string {
    const override = this.override(name);
    if (override) return override.get('ContentType') ?? '';
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const standard = this.part.root
      .childrenNamed('Default')
      .find((element) => element.get('Extension')?.toLowerCase() === extension);
    return standard?.get('ContentType') ?? '';
  }

  add(name: string, contentType: string): void {
    if (this.of(name) === contentType) return;
    this.remove(name);
    const { root } = this.part;
    root.children.push(XmlElement.create(`${root.prefix}Override`, { PartName: `/${name}`, ContentType: contentType }));
  }

  remove(name: string): void {
    const override = this.override(name);
    if (override) this.part.root.remove(override);
  }

  private override(name: string): XmlElement | undefined {
    const wanted = `/${name}`.toLowerCase();
    return this.part.root
      .childrenNamed('Override')
      .find((element) => element.get('PartName')?.toLowerCase() === wanted);
  }
}
