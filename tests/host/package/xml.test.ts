import fc from 'fast-check';
import { parseXml } from '../../../src/host/package/xml/parse-xml';
import { XmlElement } from '../../../src/host/package/xml/xml-element';
import { decodeXml, decodeXstring, encodeXstring, escapeText } from '../../../src/host/package/xml/xml-text';

const render = (text: string): string => {
  const { before, root, after } = parseXml(text);
  return before + root.toString() + after;
};

const name = fc.stringMatching(/^[a-z]{1,4}(:[a-z]{1,3})?$/);
const attributes = fc
  .uniqueArray(
    fc.tuple(name, fc.stringMatching(/^[^<&"']{0,6}$/), fc.constantFrom('"', "'"), fc.constantFrom(' ', '\n  ')),
    {
      selector: ([key]) => key,
      maxLength: 3,
    },
  )
  .map((list) => list.map(([key, value, quote, space]) => `${space}${key}=${quote}${value}${quote}`).join(''));
const text = fc.constantFrom('', ' \n', '文字&amp;', '<!-- <a> -->', '<![CDATA[</b>]]>', '<?x y?>');
const { element } = fc.letrec<{ element: string; children: string }>((tie) => ({
  element: fc
    .tuple(name, attributes, tie('children'), fc.constantFrom('', ' '))
    .map(([tag, list, children, space]) =>
      children === '' ? `<${tag}${list}${space}/>` : `<${tag}${list}${space}>${children}</${tag}${space}>`,
    ),
  children: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.tuple(text, tie('element'), text).map((list) => list.join('')),
    fc.tuple(tie('element'), tie('element')).map((list) => list.join('')),
  ),
}));

describe('parseXml', () => {
  it('writes back every well-formed text character by character', () => {
    fc.assert(
      fc.property(element, (xml) =>
        expect(render(`<?xml version="1.0"?>\n${xml}\n`)).toBe(`<?xml version="1.0"?>\n${xml}\n`),
      ),
    );
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['a lower-case declaration', '<a><!doctype b></a>'],
    ['an undeclared entity', '<a>&lol;</a>'],
    ['an entity in an attribute', '<a b="&lol;"/>'],
    ['a bare ampersand', '<a>b & c</a>'],
    ['crossing tags', '<a><b></a></b>'],
    ['a missing end', '<a><b/>'],
    ['an end too many', '<a/></a>'],
    ['two roots', '<a/><b/>'],
    ['text beside the root', '<a/>b'],
    ['no root', '  '],
    ['a repeated attribute', '<a b="1" b="2"/>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['an open comment', '<a><!-- </a>'],
    ['a stray bracket', '<a>< b</a>'],
    ['too many levels', '<a>'.repeat(500) + '</a>'.repeat(500)],
  ])('refuses %s', (_, xml) => {
    expect(() => parseXml(xml)).toThrow(/^unreadable/);
  });

  it('is not slowed down by long broken attributes', () => {
    expect(() => parseXml(`<a ${'b="c" '.repeat(20_000)}d`)).toThrow(/unreadable/);
  });
});

describe('XmlElement', () => {
  it('changes one attribute and leaves quotes, spaces and the others alone', () => {
    const { root } = parseXml('<a  b=\'1\'\n c="2" />');
    root.set('b', '5');
    expect(root.toString()).toBe('<a  b=\'5\'\n c="2" />');
    root.set('b', '1');
    root.set('d', '<"\n');
    expect(root.toString()).toBe('<a  b=\'1\'\n c="2" d="&lt;&quot;&#10;" />');
    root.set('d', undefined);
    expect(root.toString()).toBe('<a  b=\'1\'\n c="2" />');
  });

  it('does not mistake a longer attribute for the one that is asked for', () => {
    const { root } = parseXml('<a xb="1" b="2"/>');
    expect(root.get('b')).toBe('2');
    root.set('b', undefined);
    expect(root.toString()).toBe('<a xb="1"/>');
  });

  it('returns to its old text when an added child is removed again', () => {
    const { root } = parseXml('<a/>');
    const child = XmlElement.create('b', {}, '<文>');
    root.children.push(child);
    expect(root.toString()).toBe('<a><b>&lt;文&gt;</b></a>');
    root.remove(child);
    expect(root.toString()).toBe('<a/>');
  });
});

describe('text', () => {
  it('survives escaping, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const encoded = escapeText(encodeXstring(value));
        expect(decodeXstring(decodeXml(encoded))).toBe(value);
        // eslint-disable-next-line no-control-regex -- what XML cannot hold must not be there
        expect(encoded).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
      }),
    );
  });

  it('keeps a text that looks like an escape', () => {
    expect(encodeXstring('_x000D_')).toBe('_x005F_x000D_');
    expect(decodeXstring('a_x000D_\nb')).toBe('a\r\nb');
  });

  it('normalises line ends as XML asks', () => expect(decodeXml('a\r\nb\rc&#13;')).toBe('a\nb\nc\r'));
});
