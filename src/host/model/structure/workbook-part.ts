import { XmlElement } from '../../package/xml/xml-element';

const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** The child of workbook of this name, added where the schema wants it when there is none. */
export const ensureWorkbookChild = (root: XmlElement, local: string): XmlElement => {
  const known = root.child(local);
  if (known) return known;
  const created = XmlElement.create(root.prefix + local);
  const rank = ORDER.indexOf(local);
  const next = root.elements().find((element) => ORDER.indexOf(element.local) > rank);
  root.children.splice(next ? root.children.indexOf(next) : root.children.length, 0, created);
  return created;
};
