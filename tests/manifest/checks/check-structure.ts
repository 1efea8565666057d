import type { Element } from '@xmldom/xmldom';
import {
  children,
  elements,
  isInOverrides,
  type ManifestCheck,
  NAMESPACES,
  named,
  parentOf,
  problem,
  xsiType,
} from './manifest';

const TYPES: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ['TaskPaneApp'],
  VersionOverrides: ['VersionOverridesV1_0'],
  ExtensionPoint: ['PrimaryCommandSurface'],
  Control: ['Button'],
  Action: ['ShowTaskpane', 'ExecuteFunction'],
};

/* Excel reads these children by position; an element out of order makes the ribbon disappear without a word. */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains ' +
    'Hosts Requirements DefaultSettings Permissions VersionOverrides',
  VersionOverrides: 'Description Requirements Hosts Resources',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint',
  GetStarted: 'Title Description LearnMoreUrl',
  Group: 'Label Icon Control',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Resources: 'Images Urls ShortStrings LongStrings',
};
const BASIC = ['Image', 'Images', 'Urls', 'Url', 'ShortStrings', 'LongStrings', 'String'];

const expectedNamespace = (element: Element): string => {
  if (!isInOverrides(element)) return NAMESPACES.app;
  const basic =
    BASIC.includes(element.localName ?? '') || ['Sets', 'Set', 'Override'].includes(element.localName ?? '');
  return basic ? NAMESPACES.basic : NAMESPACES.overrides;
};

/** Every element stands in the namespace that Excel looks it up in. */
export const checkNamespaces: ManifestCheck = ({ document }) =>
  elements(document)
    .filter((element) => element.namespaceURI !== expectedNamespace(element))
    .map((element) => problem('namespace', element.nodeName));

const expectedTypes = (element: Element): readonly string[] | undefined =>
  element.localName === 'Host' && isInOverrides(element) ? ['Workbook'] : TYPES[element.localName ?? ''];

/** `xsi:type` is there and has a value that this add-in means. */
export const checkTypes: ManifestCheck = ({ document }) =>
  elements(document)
    .filter((element) => expectedTypes(element)?.includes(xsiType(element)) === false)
    .map((element) => problem('type', element.nodeName));

const outOfOrder = (element: Element): Element[] => {
  const order = ORDER[element.localName ?? '']?.split(' ');
  if (!order) return [];
  const positions = children(element).map((child) => order.indexOf(child.localName ?? ''));
  return children(element).filter((_, index) => positions[index]! < Math.max(0, ...positions.slice(0, index)));
};

/** Children come in the schema's order, and none that the schema does not know. */
export const checkOrder: ManifestCheck = ({ document }) =>
  elements(document).flatMap((element) => outOfOrder(element).map((child) => problem('order', child.nodeName)));

const REQUIRED = ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'];
const REQUIRED_TOO = ['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'];

/** The elements that every manifest of this kind needs stand directly below the root, once. */
export const checkRequired: ManifestCheck = ({ document }) =>
  [...REQUIRED, ...REQUIRED_TOO, 'VersionOverrides']
    .filter((name) => named(document, name).filter((el) => parentOf(el) === document.documentElement).length !== 1)
    .map((name) => problem('required', name));
