const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML, in elements and attributes. */
export const xmlText = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE_RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
