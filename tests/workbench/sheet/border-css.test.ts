import { lineBetween } from '../../../src/workbench/sheet/border-css';

describe('the line between two cells', () => {
  const thin = { style: 'thin', color: '#000000' };
  it('may belong to either cell', () => {
    expect(lineBetween(thin, undefined, true)).toBe('1px solid #000000');
    expect(lineBetween(undefined, { style: 'double', color: '#FF0000' }, true)).toBe('3px double #FF0000');
  });
  it('is the grid line where there is no border, and nothing where a fill covers it', () => {
    expect(lineBetween(undefined, undefined, true)).toBe('1px solid var(--grid-line)');
    expect(lineBetween({ style: 'none', color: '#000000' }, undefined, false)).toBe('none');
  });
});
