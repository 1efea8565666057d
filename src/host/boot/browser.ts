import type { Host } from '../host';
import { pageWithBase } from './page-with-base';

/**
 * Opens a same-origin page of the add-in in an iframe, with the host in place before any script of the page runs.
 * Resolves when the page has loaded; rejects when it cannot be fetched. Opening again starts afresh.
 */
export const openPane = async (iframe: HTMLIFrameElement, url: string, host: Host): Promise<void> => {
  const address = new URL(url, iframe.ownerDocument.baseURI).href;
  const html = await fetchPage(address);
  await blank(iframe);
  const { contentWindow, contentDocument } = iframe;
  if (!contentWindow || !contentDocument) throw new Error('The iframe is not in the page.');
  host.attach(contentWindow);
  // Writing into the blank page keeps its window, and with it what the host has put there.
  await write(contentDocument, pageWithBase(html, address));
};

const fetchPage = async (address: string): Promise<string> => {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
};

const blank = (iframe: HTMLIFrameElement): Promise<void> =>
  new Promise((resolve) => {
    iframe.addEventListener('load', () => resolve(), { once: true });
    iframe.src = 'about:blank';
  });

/* A written document raises no load event on its iframe; it tells of its own state. */
const write = (document: Document, html: string): Promise<void> =>
  new Promise((resolve) => {
    document.open();
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'complete') resolve();
    });
    // The only way to fill a document that already has its window. The page is our own, fetched from our own origin.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.write(html);
    document.close();
  });
