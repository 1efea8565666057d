import fc from 'fast-check';
import { compareChecks } from '../../../src/domain/findings/compare-checks';
import type { Finding } from '../../../src/domain/findings/finding';

const finding = (
  studio: string,
  row: number,
  rule = 'data/missing',
  field: Finding['field'] = 'leader.name',
): Finding => ({
  rule,
  severity: 'error',
  sheet: '台账',
  cell: { row, column: 3 },
  field,
  value: '',
  studio,
  code: 'required',
  params: {},
});

describe('two checks compared', () => {
  it('says what is fixed, what is new and what still stands', () => {
    const earlier = [finding('甲工作室', 5), finding('乙工作室', 6)];
    const later = [finding('乙工作室', 6), finding('丙工作室', 7)];
    expect(compareChecks(earlier, later)).toEqual({ fixed: [earlier[0]], fresh: [later[1]], standing: [later[0]] });
  });

  it('knows a finding again when its row moved or its name is spelt with other widths', () => {
    const difference = compareChecks([finding('甲（一）工作室', 5)], [finding('甲(一)工作室', 40)]);
    expect(difference).toMatchObject({ fixed: [], fresh: [] });
  });

  it('counts two of a kind as two', () => {
    const difference = compareChecks([finding('甲工作室', 5), finding('甲工作室', 9)], [finding('甲工作室', 5)]);
    expect(difference.fixed).toHaveLength(1);
    expect(difference.standing).toHaveLength(1);
  });

  it('loses nothing and invents nothing', () => {
    const some = fc.array(
      fc.record({ studio: fc.constantFrom('甲', '乙'), row: fc.nat(9), rule: fc.constantFrom('a', 'b') }),
    );
    fc.assert(
      fc.property(some, some, (before, after) => {
        const earlier = before.map(({ studio, row, rule }) => finding(studio, row, rule));
        const later = after.map(({ studio, row, rule }) => finding(studio, row, rule));
        const { fixed, fresh, standing } = compareChecks(earlier, later);
        expect(fresh.length + standing.length).toBe(later.length);
        expect(fixed.length + standing.length).toBe(earlier.length);
      }),
    );
  });
});
