import { Package } from '../../../src/host/package/package';
import { relativeTarget, relationshipsPartOf, resolveTarget } from '../../../src/host/package/part-name';
import { partsOf, testFile, zipOf } from '../support/xlsx';

const TYPES =
  '<Types xmlns="t"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/A/b.xml" ContentType="b"/></Types>';
const open = (parts: Record<string, string>): Package =>
  Package.open(zipOf({ '[Content_Types].xml': TYPES, ...parts }));

describe('part names', () => {
  it.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../comments1.xml', 'xl/comments1.xml'],
    ['xl/worksheets/sheet1.xml', '/xl/a/./b.xml', 'xl/a/b.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ])('%s → %s', (owner, target, part) => {
    expect(resolveTarget(owner, target)).toBe(part);
    expect(resolveTarget(owner, relativeTarget(owner, part))).toBe(part);
  });

  it('knows where relationships stand', () => {
    expect(relationshipsPartOf('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
    expect(relationshipsPartOf('')).toBe('_rels/.rels');
  });
});

describe('Package', () => {
  it('gives back the very file when nothing changed', () => {
    const bytes = testFile('61-features-excel.xlsx');
    const pkg = Package.open(bytes);
    pkg.xml('xl/workbook.xml');
    expect(Buffer.compare(pkg.save(new Map()), bytes)).toBe(0);
  });

  it('finds parts without regard to case', () => {
    const pkg = open({ 'A/b.xml': '<a/>' });
    expect(pkg.has('a/B.XML')).toBe(true);
    expect(pkg.contentTypes.of('a/b.xml')).toBe('b');
    expect(pkg.contentTypes.of('c.XML')).toBe('application/xml');
  });

  it('refuses two parts of one name', () => {
    expect(() => open({ 'A/b.xml': '<a/>', 'a/B.xml': '<a/>' })).toThrow(/unreadable/);
  });

  it('takes a part away with its type and relationships, and brings everything back byte by byte', () => {
    const pkg = open({ 'A/b.xml': '<a/>' });
    const before = partsOf(pkg.save(new Map()));
    pkg.create('C/d.xml', '<d/>', 'd');
    const id = pkg.relationships('C/d.xml').add('x/y', { part: 'A/b.xml' });
    expect(partsOf(pkg.save(new Map()))['C/_rels/d.xml.rels']).toContain('Target="../A/b.xml"');
    expect(id).toBe('rId1');
    expect(pkg.relationships('C/d.xml').ofType('y')).toEqual([
      { id, type: 'x/y', target: '../A/b.xml', part: 'A/b.xml' },
    ]);
    pkg.remove('C/d.xml');
    expect(partsOf(pkg.save(new Map()))).toEqual(before);
  });

  it('rewrites a part that is not in UTF-8 as UTF-8', () => {
    const text = '<?xml version="1.0" encoding="utf-16"?><a>甲</a>';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const pkg = Package.open(zipOf({ '[Content_Types].xml': TYPES, 'a.xml': 'x' }));
    expect(pkg.save(new Map([['a.xml', new Uint8Array(utf16)]]))).toBeDefined();
    const again = Package.open(pkg.save(new Map([['a.xml', new Uint8Array(utf16)]])));
    again.xml('a.xml').root.set('b', 1);
    expect(partsOf(again.save(new Map()))['a.xml']).toBe('<?xml version="1.0" encoding="UTF-8"?><a b="1">甲</a>');
  });

  it('refuses bytes that are no text', () => {
    const pkg = Package.open(open({}).save(new Map([['a.xml', new Uint8Array([0x3c, 0xff, 0xff])]])));
    expect(() => pkg.xml('a.xml')).toThrow(/unreadable/);
  });
});
