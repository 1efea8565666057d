import type { XmlElement } from '../../package/xml/xml-element';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** Relationship namespace of the flavour (strict or transitional) a part is written in. */
export const relationshipNamespace = (root: XmlElement): string => {
  for (const [name, value] of root.attributes()) {
    if (name.startsWith('xmlns') && value.startsWith('http://purl.oclc.org/ooxml/')) return STRICT;
  }
  return TRANSITIONAL;
};

export const relationshipType = (root: XmlElement, word: string): string => `${relationshipNamespace(root)}/${word}`;

/** Gives an element its r:id, under the prefix the part declares or one declared on the spot. */
export const relationshipAttribute = (root: XmlElement, element: XmlElement, id: string): void => {
  const namespace = relationshipNamespace(root);
  for (const [name, value] of root.attributes()) {
    if (!name.startsWith('xmlns:') || value !== namespace) continue;
    element.set(`${name.slice('xmlns:'.length)}:id`, id);
    return;
  }
  element.set('xmlns:r', namespace);
  element.set('r:id', id);
};
