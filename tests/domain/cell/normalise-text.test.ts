import fc from 'fast-check';
import { comparableName, compactText, personName, plainText } from '../../../src/domain/cell/normalise-text';

describe('normalising text', () => {
  it.each([
    ['　王某某　', '王某某'],
    ['ＡＢＣ１２３', 'ABC123'],
    ['a\u00a0b', 'a b'],
    ['零\u200b宽', '零宽'],
    ['（测试）', '(测试)'],
    ['两\n行', '两 行'],
    ['20㎡', '20m2'],
  ])('makes %p plain: %p', (text, plain) => expect(plainText(text)).toBe(plain));

  it('joins a name of two characters that was padded to three', () => {
    expect(personName('王 伟')).toBe('王伟');
    expect(personName('王　伟')).toBe('王伟');
    expect(personName('王 小 明')).toBe('王 小 明');
    expect(personName('王某 李某')).toBe('王某 李某');
  });

  it('compares names without regard to widths, brackets, quotes and blanks', () => {
    expect(comparableName('王某某劳模（工匠）创新工作室')).toBe(comparableName(' 王某某劳模(工匠)创新 工作室'));
    expect(comparableName('“互联网＋工会”创新工作室')).toBe(comparableName('"互联网+工会"创新工作室'));
    expect(comparableName('王某某技术创新工作室')).not.toBe(comparableName('王某某创新工作室'));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
        expect(compactText(compactText(text))).toBe(compactText(text));
      }),
    );
  });
});
