import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tests/support/browser';

/* Run after a drawing changed: npx tsx assets/icons/render-icons.ts. Small sizes have drawings of their own. */
const DRAWINGS: readonly (readonly [picture: string, size: number, drawing: string])[] = [
  ['icon', 16, 'icon-16.svg'],
  ['icon', 32, 'icon-32.svg'],
  ['icon', 64, 'icon-large.svg'],
  ['icon', 80, 'icon-large.svg'],
  ['icon', 128, 'icon-large.svg'],
  ['check', 16, 'check-16.svg'],
  ['check', 32, 'check.svg'],
  ['check', 80, 'check.svg'],
];

const render = async (browser: Browser, picture: string, size: number, drawing: string): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(path.join(__dirname, drawing), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(path.join(__dirname, `${picture}-${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
};

const renderAll = async (): Promise<void> => {
  const browser = await launchBrowser();
  for (const [picture, size, drawing] of DRAWINGS) await render(browser, picture, size, drawing);
  await browser.close();
};

void renderAll();
