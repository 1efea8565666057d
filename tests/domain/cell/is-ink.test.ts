import { isInk } from '../../../src/domain/cell/is-ink';

describe('isInk', () => {
  it.each(['', 'A-1', '王某某技术创新工作室', '测试(1)厂'])('is true for %j', (text) => {
    expect(isInk(text)).toBe(true);
  });

  it.each([' ', '王 某', 'Ａ', '（一）', '\u200b', '\u3000', 'é', '\u007f'])('is false for %j', (text) => {
    expect(isInk(text)).toBe(false);
  });
});
