/** @jest-environment jsdom */
import { officeLoaded, officeReady } from '../../src/excel/office-host';

interface FakeOffice {
  host?: string | null;
  supported?: boolean;
  officeTheme?: object;
}

const office = ({ host = 'Excel', supported = true, officeTheme }: FakeOffice = {}) => ({
  onReady: () => Promise.resolve({ host, platform: 'PC' }),
  context: {
    displayLanguage: 'en-US',
    officeTheme,
    requirements: {
      isSetSupported: (set: string, version: string) => supported && `${set} ${version}` === 'ExcelApi 1.14',
    },
  },
});
const provide = (value: unknown) => Object.assign(globalThis, { Office: value });

const scriptTag = () => {
  document.head.innerHTML = '<script type="text/plain" data-office-js></script>';
  return document.querySelector('script')!;
};

afterEach(() => {
  provide(undefined);
  document.head.innerHTML = '';
});

it('gives language and theme of Excel', async () => {
  provide(office({ officeTheme: { isDarkTheme: true } }));
  await expect(officeReady()).resolves.toEqual({ displayLanguage: 'en-US', dark: true });
});

it.each([
  [undefined, null],
  [{}, null],
  [{ isDarkTheme: false }, false],
  [{ bodyBackgroundColor: '#262626' }, true],
  [{ bodyBackgroundColor: '#E6E6E6' }, false],
])('reads the theme %j as dark: %s', async (officeTheme, dark) => {
  provide(office(officeTheme ? { officeTheme } : {}));
  expect((await officeReady()).dark).toBe(dark);
});

it('waits for a script that is still on its way', async () => {
  const script = scriptTag();
  const ready = officeReady();
  expect(officeLoaded()).toBe(false);
  provide(office());
  script.dispatchEvent(new Event('load'));
  await expect(ready).resolves.toMatchObject({ displayLanguage: 'en-US' });
});

it('refuses when the script is blocked', async () => {
  const script = scriptTag();
  const ready = officeReady();
  script.dispatchEvent(new Event('error'));
  await expect(ready).rejects.toMatchObject({ why: 'missing' });
});

it('refuses when the script came and was something else', async () => {
  const script = scriptTag();
  const ready = officeReady();
  script.dispatchEvent(new Event('load'));
  await expect(ready).rejects.toMatchObject({ why: 'missing' });
});

it('refuses when the page has no such script', async () => {
  await expect(officeReady()).rejects.toMatchObject({ why: 'missing' });
});

it.each([[null], ['Word']])('refuses outside Excel (%s)', async (host) => {
  provide(office({ host }));
  await expect(officeReady()).rejects.toMatchObject({ why: 'no-host' });
});

it('refuses an Excel older than ExcelApi 1.14', async () => {
  provide(office({ supported: false }));
  await expect(officeReady()).rejects.toMatchObject({ why: 'too-old' });
});
