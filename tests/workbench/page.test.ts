import { PackageError } from '../../src/host/package/package-error';
import { NoFile, openingSentence } from '../../src/workbench/file/opening-error';
import { readOptions } from '../../src/workbench/page/options';
import { enUS } from '../../src/workbench/texts/en-us';
import { zhCN } from '../../src/workbench/texts/zh-cn';

describe('options in the address', () => {
  it('are taken when they are known, and are Windows, Chinese and the system’s colours otherwise', () => {
    const read = (query: string) => readOptions(new URLSearchParams(query), true);
    expect(read('')).toEqual({ profile: 'windows', locale: 'zh-CN', theme: 'dark' });
    expect(read('profile=web&locale=en-US&theme=light')).toEqual({ profile: 'web', locale: 'en-US', theme: 'light' });
    expect(read('profile=mac&locale=fr')).toEqual({ profile: 'windows', locale: 'zh-CN', theme: 'dark' });
  });
});

describe('a file that cannot be opened', () => {
  it.each(['not-a-workbook', 'old-format', 'password', 'unreadable', 'too-large'] as const)('says why: %s', (code) => {
    expect(openingSentence(new PackageError(code, 'x'), zhCN)).toBe(zhCN.openingErrors[code]);
    expect(zhCN.openingErrors[code]).toMatch(/。$/);
  });
  it('says so of anything else too', () => {
    expect(openingSentence(new NoFile('a'), zhCN)).toBe(zhCN.openingErrors['no-file']);
    expect(openingSentence(new TypeError('x'), enUS)).toBe(enUS.openingErrors.unknown);
  });
});
