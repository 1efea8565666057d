import fc from 'fast-check';
import { createAxis } from '../../../src/workbench/geometry/axis';

const axisOf = (sizes: readonly number[]) => createAxis(sizes.length, (index) => sizes[index] ?? 0);

describe('axis', () => {
  it('knows where each index starts and how long it is', () => {
    const axis = axisOf([10, 20, 0, 30]);
    expect([axis.start(0), axis.start(1), axis.start(2), axis.start(3), axis.total]).toEqual([0, 10, 30, 30, 60]);
    expect(axis.size(2)).toBe(0);
  });

  it('passes over hidden indexes when it looks for a pixel', () => {
    const axis = axisOf([10, 20, 0, 30, 0]);
    expect([0, 9, 10, 29, 30, 59].map((px) => axis.at(px))).toEqual([0, 0, 1, 1, 3, 3]);
    expect([axis.at(-5), axis.at(60), axis.at(1000)]).toEqual([0, 3, 3]);
  });

  it('gives the visible index under every pixel', () => {
    const sizes = fc.array(fc.nat(30), { minLength: 1, maxLength: 60 }).filter((list) => list.some((size) => size > 0));
    fc.assert(
      fc.property(sizes, fc.nat(3000), (list, px) => {
        const axis = axisOf(list);
        fc.pre(px < axis.total);
        const index = axis.at(px);
        expect(axis.size(index)).toBeGreaterThan(0);
        expect(axis.start(index)).toBeLessThanOrEqual(px);
        expect(axis.start(index + 1)).toBeGreaterThan(px);
      }),
    );
  });

  it('lays out all rows of a sheet', () => {
    const axis = createAxis(1_048_576, () => 20);
    expect(axis.total).toBe(20_971_520);
    expect(axis.at(20_971_519)).toBe(1_048_575);
  });
});
