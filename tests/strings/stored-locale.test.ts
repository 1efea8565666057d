/** @jest-environment jsdom */
import { localeOf } from '../../src/strings/locale';
import { preferredLocale, storeLocale } from '../../src/strings/stored-locale';

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

it.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['', 'zh-CN'],
  ['en-US', 'en-US'],
  ['de-DE', 'en-US'],
])('reads %s as %s', (tag, locale) => {
  expect(localeOf(tag)).toBe(locale);
});

it('prefers the language the user chose before', () => {
  expect(preferredLocale('zh-CN')).toBe('zh-CN');
  storeLocale('en-US');
  expect(preferredLocale('zh-CN')).toBe('en-US');
});

it('takes Office’s language where storage is refused or holds something else', () => {
  localStorage.setItem('ghtz.locale', 'xx');
  expect(preferredLocale('en-GB')).toBe('en-US');
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('denied');
  });
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('denied');
  });
  storeLocale('en-US');
  expect(preferredLocale('zh-CN')).toBe('zh-CN');
});
