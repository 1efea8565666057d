import { chromium } from 'playwright-core';
import { unpackedChromium } from '../support/browser/unpacked-chromium';

const program = unpackedChromium();
/* The package is built for Linux on x64; elsewhere a browser has to be installed. */
const onLinux = program ? it : it.skip;

/* How much ink a text leaves on a canvas; a missing glyph draws the same box whatever the character. */
const drawn = (text: string): string => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return '';
  context.font = '24px sans-serif';
  context.fillText(text, 4, 28);
  return canvas.toDataURL();
};

describe('the browser that npm brings along', () => {
  onLinux('starts and draws Chinese and the signs of the results', async () => {
    const { executablePath, env } = program!;
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      env: { ...process.env, ...env },
    });
    const page = await browser.newPage();
    const [missing, ...pictures] = await Promise.all(
      '\uf8ff创新工作室账√●▲○'.split('').map((c) => page.evaluate(drawn, c)),
    );
    await browser.close();
    expect(new Set(pictures).size).toBe(pictures.length);
    expect(pictures).not.toContain(missing);
  });
});
