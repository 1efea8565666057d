import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** What a check finds wrong: a stable code and where. */
export interface ManifestProblem {
  readonly code: string;
  readonly where: string;
}

/** The files behind the manifest's addresses, by path below the origin. */
export interface ManifestFiles {
  exists(path: string): boolean;
  /** Width and height of a PNG in pixels; null when it is none. */
  pngSize(path: string): readonly [width: number, height: number] | null;
}

export interface ManifestInput {
  readonly document: Document;
  readonly files: ManifestFiles;
  /** True for the manifest that is given to users. */
  readonly production: boolean;
}

export type ManifestCheck = (input: ManifestInput) => ManifestProblem[];

export const NAMESPACES = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  overrides: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  basic: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  instance: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

export const problem = (code: string, where: string): ManifestProblem => ({ code, where });

/** Parses the manifest; throws what is wrong when it is not well-formed or brings a document type. */
export const parseManifest = (xml: string): Document => {
  const fail = (_level: string, message: string): never => {
    throw new Error(message);
  };
  const document = new DOMParser({ onError: fail }).parseFromString(xml, 'text/xml');
  if (document.doctype) throw new Error('document type declaration');
  return document;
};

/** Every element below, in document order. */
export const elements = (root: Document | Element): Element[] => [...root.getElementsByTagName('*')];

export const named = (root: Document | Element, localName: string): Element[] =>
  elements(root).filter((element) => element.localName === localName);

export const children = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

export const parentOf = (element: Element): Element | null => element.parentNode as Element | null;

export const xsiType = (element: Element): string => element.getAttributeNS(NAMESPACES.instance, 'type') ?? '';

export const isInOverrides = (element: Element): boolean =>
  element.localName === 'VersionOverrides' ||
  (element.parentNode?.nodeType === element.ELEMENT_NODE && isInOverrides(element.parentNode as Element));

/** The resources that `resid` attributes point at. */
export const resources = (document: Document): Element[] =>
  ['Image', 'Url', 'String'].flatMap((name) => named(document, name)).filter((element) => element.hasAttribute('id'));
