import type { DOMWindow } from 'jsdom';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Host } from '../host';
import { CLIENT_BASE, clientScript } from './client-files';

/** Microsoft's client, started in a window of its own. */
export interface StartedOffice {
  readonly window: DOMWindow;
  readonly Excel: OfficeClient['Excel'];
  readonly Office: OfficeClient['Office'];
  readonly OfficeExtension: OfficeClient['OfficeExtension'];
  /** Ends the window; with the last one the process can end. */
  close(): void;
}

/* The client's globals are values of the window, so their types are read off the declared ones. */
type OfficeClient = Pick<typeof globalThis, 'Excel' | 'Office' | 'OfficeExtension'>;

const PAGE = `<!doctype html><html><head><script src="${CLIENT_BASE}office.js"></script></head><body></body></html>`;
const STARTS_WITHIN_MS = 20_000;

/** Starts office.js, unmodified, on a local Excel without a browser. Rejects when the client does not get ready. */
export const startOffice = async (host: Host): Promise<StartedOffice> => {
  const dom = new JSDOM(PAGE, {
    url: 'http://localhost/taskpane.html',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  const { window } = dom;
  const close = (): void => {
    host.detach(window);
    window.close();
  };
  host.attach(window);
  shareErrors(window);
  runAddedScripts(dom);
  clientScript(`${CLIENT_BASE}office.js`).runInContext(dom.getInternalVMContext());
  const client = window as unknown as OfficeClient;
  try {
    await ready(client.Office);
  } catch (failure) {
    close();
    throw failure;
  }
  const { Excel, Office, OfficeExtension } = client;
  return { window, Excel, Office, OfficeExtension, close };
};

/* A window has an Error of its own; with ours in its place `instanceof Error` holds for what the client throws. */
const shareErrors = (window: DOMWindow): void => {
  Object.defineProperty(window, 'Error', { configurable: true, writable: true, value: Error });
};

/* The client appends script elements for its other files; here they are run from the package. */
const runAddedScripts = (dom: JSDOM): void => {
  const { document, MutationObserver } = dom.window;
  const run = (element: HTMLScriptElement): void => {
    clientScript(element.src).runInContext(dom.getInternalVMContext());
    element.dispatchEvent(new dom.window.Event('load'));
  };
  const isScript = (node: Node): node is HTMLScriptElement => node.nodeName === 'SCRIPT';
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (isScript(node)) run(node);
  }).observe(document, { childList: true, subtree: true });
};

const ready = async (office: OfficeClient['Office']): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Office.js did not get ready.')), STARTS_WITHIN_MS);
  });
  await Promise.race([office.onReady(), late]).finally(() => clearTimeout(timer));
};
