import { createWorkbook, openWorkbook } from '../../../../src/host/model/open-workbook';
import { partsOf, reopened, zipOf } from '../../support/xlsx';

const ID = '11111111-2222-3333-4444-555555555555';

describe('settings', () => {
  it('come with their parts and go with the last one, in this session and the next', () => {
    const workbook = createWorkbook();
    const before = workbook.save();
    workbook.settings.set('映射', '{"列":["甲","<乙>"]}');
    const parts = partsOf(workbook.save());
    expect(parts['_rels/.rels']).toContain('xl/webextensions/taskpanes.xml');
    expect(parts['[Content_Types].xml']).toContain('application/vnd.ms-office.webextension+xml');
    const again = reopened(workbook);
    expect([...again.settings]).toEqual([['映射', '{"列":["甲","<乙>"]}']]);
    again.settings.clear();
    expect(partsOf(again.save())).toEqual(partsOf(before));
    workbook.settings.delete('映射');
    expect(Buffer.compare(workbook.save(), before)).toBe(0);
  });

  it('change one by one', () => {
    const workbook = createWorkbook();
    workbook.settings.set('a', '1').set('b', '2');
    const again = reopened(workbook);
    again.settings.set('a', '3');
    again.settings.delete('b');
    again.settings.set('c', '"x"');
    expect([...reopened(again).settings]).toEqual([
      ['a', '3'],
      ['c', '"x"'],
    ]);
  });

  it('of another add-in are neither shown nor touched', () => {
    const workbook = createWorkbook();
    workbook.settings.set('theirs', '1');
    const parts = partsOf(workbook.save());
    const key = 'xl/webextensions/webextension1.xml';
    parts[key] = (parts[key] ?? '')
      .replace(/<we:reference id=""/, '<we:reference id="99999999-0000-0000-0000-000000000000"')
      .replace(/ id="\{[^}]*\}"/, ' id="{EXCELS-OWN}"');
    const ours = openWorkbook(zipOf(parts), 'x', { addInId: ID });
    expect(ours.settings.size).toBe(0);
    ours.settings.set('ours', '2');
    const saved = partsOf(ours.save());
    expect(saved[key]).toBe(parts[key]);
    expect(saved['xl/webextensions/webextension2.xml']).toContain(`<we:reference id="${ID}"`);
    expect(saved['xl/webextensions/taskpanes.xml']?.match(/<wetp:taskpane /g)).toHaveLength(2);
    const again = openWorkbook(ours.save(), 'x', { addInId: ID.toUpperCase() });
    expect([...again.settings]).toEqual([['ours', '2']]);
    again.settings.clear();
    expect(partsOf(again.save())).toEqual(parts);
  });

  it('written by Excel are read, and its part stays when they are cleared', () => {
    const workbook = createWorkbook();
    workbook.settings.set('a', '1');
    const parts = partsOf(workbook.save());
    const key = 'xl/webextensions/webextension1.xml';
    parts[key] = (parts[key] ?? '').replace(/ id="\{[^}]*\}"/, ' id="{EXCELS-OWN}"');
    const theirs = openWorkbook(zipOf(parts), 'x');
    expect(theirs.settings.get('a')).toBe('1');
    theirs.settings.clear();
    expect(partsOf(theirs.save())[key]).toMatch(/<we:properties(?:\/>|><\/we:properties>)/);
  });
});
