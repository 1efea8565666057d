import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { installedBrowsers } from './browser/installed-browsers';
import { type BrowserProgram, unpackedChromium } from './browser/unpacked-chromium';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

const plain = (executablePath: string): BrowserProgram => ({ executablePath, env: {} });

/* Lazily, because unpacking the last one costs 200 MB of disk. */
function* candidates(): Generator<BrowserProgram> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen && chosen !== 'package') {
    yield plain(chosen);
    return;
  }
  if (chosen !== 'package') {
    yield* installedBrowsers().map(plain);
    const own = chromium.executablePath();
    if (existsSync(own)) yield plain(own);
  }
  const unpacked = unpackedChromium();
  if (unpacked) yield unpacked;
}

const start = ({ executablePath, env }: BrowserProgram): Promise<Browser> =>
  chromium.launch({ executablePath, args: ARGS, env: { ...process.env, ...env } });

const reason = (error: unknown) => (error instanceof Error ? error.message.split('\n')[0] : String(error));

/**
 * Starts a browser for tests: CHROME_PATH, else an installed Chrome, Edge or Chromium, else Playwright's own, else the
 * one that npm brought along (alone with CHROME_PATH=package). One that is there but does not start is passed over.
 */
export const launchBrowser = async (): Promise<Browser> => {
  const failures: string[] = [];
  for (const program of candidates()) {
    try {
      return await start(program);
    } catch (error) {
      failures.push(`${program.executablePath}: ${reason(error) ?? ''}`);
    }
  }
  throw new Error(`No browser could be started; set CHROME_PATH to one.\n${failures.join('\n')}`);
};
