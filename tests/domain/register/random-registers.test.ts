import fc from 'fast-check';
import { compactText } from '../../../src/domain/cell/normalise-text';
import type { LevelWords } from '../../../src/domain/cell/read-level';
import { readStudios } from '../../../src/domain/register/read-studios';
import { recognizeRegister, recognizeSlices } from '../../../src/domain/register/recognize-register';
import { findRegisters } from '../../../src/domain/register/find-registers';
import { type RandomRegister, randomRegister } from '../../support/registers/random-register';

const required = ['studio.name', 'studio.unit', 'leader.name', 'naming.level', 'naming.date'] as const;
const levelWords: LevelWords = { 国家级: 'national', 省级: 'provincial', 市级: 'municipal', 县级: 'county' };

const recognized = ({ grid }: RandomRegister) => {
  const register = recognizeRegister(grid, { required, levelWords });
  if (!register) throw new Error('no register');
  return register;
};

describe('registers nobody has seen', () => {
  it('maps every header to its field and asks nothing', () => {
    fc.assert(
      fc.property(randomRegister, (random) => {
        const register = recognized(random);
        expect(register.headerRows).toEqual(random.headerRows);
        expect(new Map(register.columns.map(({ column, field }) => [column, field]))).toEqual(random.fields);
        expect(register.questions).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('finds every studio and passes over every other row', () => {
    fc.assert(
      fc.property(randomRegister, (random) => {
        const register = recognized(random);
        expect(register.studioRows).toEqual(random.studios.map(({ row }) => row));
        expect(new Map(register.skippedRows.map(({ row, why }) => [row, why]))).toEqual(random.skipped);
      }),
      { numRuns: 150 },
    );
  });

  it('reads the same values from every spelling', () => {
    fc.assert(
      fc.property(randomRegister, (random) => {
        const register = recognized(random);
        const studios = readStudios(random.grid, register, { levelWords });
        studios.forEach((studio, at) => {
          const truth = random.studios[at]!;
          expect(studio.name).toBe(truth.name);
          expect(studio.text('studio.unit')).toBe(truth.unit);
          expect(compactText(studio.text('leader.name'))).toBe(truth.leader);
          expect(studio.level().value).toBe(levelWords[truth.level]);
          expect(studio.date('naming.date').value).toEqual({ first: truth.named, last: truth.named });
          if (studio.has('subsidy.amount')) expect(studio.money('subsidy.amount').value).toBe(truth.yuan);
          if (studio.has('studio.memberCount')) expect(studio.count('studio.memberCount').value).toBe(truth.members);
          if (studio.has('site.area')) expect(studio.area('site.area').value).toBe(truth.area);
          if (studio.has('studio.supervisingUnion')) expect(studio.text('studio.supervisingUnion')).toBe(truth.region);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('moves along when lines are put in above', () => {
    fc.assert(
      fc.property(randomRegister, fc.integer({ min: 1, max: 30 }), (random, count) => {
        const before = recognized(random);
        const lines = Array.from({ length: count }, (_, at) => (at === 0 ? ['附件1'] : []));
        const merges = random.grid.merges.map((area) => ({ ...area, row: area.row + count }));
        const after = recognizeRegister(
          { ...random.grid, values: [...lines, ...random.grid.values], merges },
          { required },
        );
        expect(after?.studioRows).toEqual(before.studioRows.map((row) => row + count));
        expect(after?.columns).toEqual(before.columns);
        expect(after?.headerRows).toEqual(before.headerRows.map((row) => row + count));
      }),
    );
  });

  it('is found by its first 40 rows', () => {
    fc.assert(
      fc.property(randomRegister, ({ grid }) => {
        const head = { ...grid, values: grid.values.slice(0, 40) };
        expect(findRegisters([head]).map(({ sheet, sure }) => [sheet, sure])).toEqual([['台账', true]]);
      }),
    );
  });

  it('is the same when it is recognised in slices, each of them short', () => {
    const { grid } = fc.sample(randomRegister, { seed: 5, numRuns: 1 })[0]!;
    const last = grid.values.at(-1) ?? [];
    const values = [...grid.values, ...Array.from({ length: 5000 }, () => last)];
    const slices = recognizeSlices({ ...grid, values }, { required });
    let steps = 0;
    let step = slices.next();
    for (; step.done !== true; step = slices.next()) steps += 1;
    expect(steps).toBeGreaterThan(4);
    expect(step.value).toEqual(recognizeRegister({ ...grid, values }, { required }));
  });
});
