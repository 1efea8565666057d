import type { Element } from '@xmldom/xmldom';
import { isInOverrides, type ManifestCheck, named, problem, xsiType } from './manifest';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;
const EXCEL_API = '1.14';

const text = (root: Parameters<typeof named>[0], name: string): string => named(root, name)[0]?.textContent ?? '';

/** The id is a GUID of its own, the version has four parts. */
export const checkIdentity: ManifestCheck = ({ document }) => [
  ...(GUID.test(text(document, 'Id')) ? [] : [problem('guid', text(document, 'Id'))]),
  ...(VERSION.test(text(document, 'Version')) ? [] : [problem('version', text(document, 'Version'))]),
  ...(text(document, 'Permissions') === 'ReadWriteDocument' ? [] : [problem('permissions', 'Permissions')]),
];

const isWorkbook = (host: Element) => (isInOverrides(host) ? xsiType(host) : host.getAttribute('Name')) === 'Workbook';

/** Excel is named as the host in the base manifest and in the ribbon's part. */
export const checkHosts: ManifestCheck = ({ document }) =>
  [false, true]
    .filter((part) => !named(document, 'Host').some((host) => isInOverrides(host) === part && isWorkbook(host)))
    .map((part) => problem('host', part ? 'VersionOverrides' : 'Hosts'));

const asksExcelApi = (set: Element) =>
  set.getAttribute('Name') === 'ExcelApi' && set.getAttribute('MinVersion') === EXCEL_API;

/** The requirement set is asked for in both parts: one hides the add-in, the other the ribbon of an older Excel. */
export const checkRequirements: ManifestCheck = ({ document }) =>
  [false, true]
    .filter((part) => !named(document, 'Set').some((set) => isInOverrides(set) === part && asksExcelApi(set)))
    .map((part) => problem('requirement', part ? 'VersionOverrides' : 'Requirements'));
