import type { Page } from 'playwright-core';

/** What a page must not do; every list stays empty on a good day. */
export interface PageWatch {
  readonly complaints: string[];
  readonly strangers: string[];
  /** Requests since the last call of `loaded`. */
  readonly requests: string[];
  loaded(): void;
}

/** Listens to everything a page says and asks for: console errors, refused content, crashes, other origins. */
export const watchPage = async (page: Page, origin: string): Promise<PageWatch> => {
  const complaints: string[] = [];
  const strangers: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Opening another workbook starts the pane afresh and breaks off what it was still fetching.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob|about):/.test(url) && !url.startsWith(`${origin}/`)) strangers.push(url);
    if (!/^(data|blob|about):/.test(url)) requests.push(url);
  });
  await page.exposeFunction('tellViolation', (text: string) => complaints.push(`refused by policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => Promise<void> };
      void tellViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
  const loaded = () => {
    requests.length = 0;
  };
  return { complaints, strangers, requests, loaded };
};
