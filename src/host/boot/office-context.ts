import { ONLINE } from '../protocol/excel-class';
import type { Session } from '../session';
import { createDocumentSettings } from './document-settings';
import type { Theme } from './office-theme';
import { themeText } from './office-theme';

const EXCEL = 1;
const READ_WRITE = 0;
const READ_ONLY = 1;
const DOCUMENT_OPENED = 2;
/* The client of the npm package ends here. */
const NEWEST_IN_CLIENT = 15;

const requirementSets = ({ apiMinor }: Session): string =>
  JSON.stringify({
    ExcelApi: `1.${Math.min(apiMinor, NEWEST_IN_CLIENT)}`,
    ...(apiMinor === ONLINE ? { ExcelApiOnline: '1.1' } : {}),
  });

let instances = 0;

/** The members of the client's context object that it needs to start, and those it asks later. */
export const createContext = (session: Session, theme: Theme): object => {
  // The client caches settings under this id in the browser's session, so every load needs its own.
  const instance = `local-excel-${Date.now().toString(36)}-${instances++}`;
  const settings = createDocumentSettings(session);
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'local-excel',
    GetSolutionToken: () => '',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetHostFullVersion: () => '16.0.14332.20000',
    GetAppUILocale: () => session.locale,
    GetAppDataLocale: () => session.locale,
    GetDocUrl: () => session.workbook.name,
    GetAppCapabilities: () => (session.readOnly ? READ_ONLY : READ_WRITE),
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => 0,
    GetSettings: () => settings,
    GetSupportedMatrix: () => requirementSets(session),
    GetInstanceId: () => instance,
    GetOfficeThemeInfo: () => themeText(theme),
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
  };
};
