import fc from 'fast-check';
import { compareFindings } from '../../../src/domain/findings/compare-findings';
import type { Finding } from '../../../src/domain/findings/finding';
import { mergeFindings, orderFindings } from '../../../src/domain/findings/order-findings';
import { OrderedFindings } from '../../../src/domain/findings/ordered-findings';

const finding = fc
  .record({
    row: fc.constantFrom(0, 1, 2, 300, 1_048_575),
    column: fc.constantFrom(0, 1, 30, 16_383),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    rule: fc.constantFrom('data/spelling', 'jiaozuo-2015/JZ-08', 'jiaozuo-2015/JZ-38'),
    value: fc.nat(1000).map(String),
  })
  .map(({ row, column, ...rest }): Finding => ({
    ...rest,
    sheet: '台账',
    cell: { row, column },
    field: null,
    studio: '',
    code: 'missing',
    params: {},
  }));
const sorted = (findings: readonly Finding[]): Finding[] => [...findings].sort(compareFindings);

describe('findings in the order of the sheet', () => {
  it('are those of a plain, stable sort', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 60 }), (findings) => {
        expect(orderFindings(findings)).toEqual(sorted(findings));
      }),
    );
  });

  it('come out of two lists as out of one', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 40 }), fc.array(finding, { maxLength: 5 }), (long, short) => {
        expect(mergeFindings(sorted(long), sorted(short))).toEqual(sorted([...sorted(long), ...sorted(short)]));
      }),
    );
  });

  it('may come in parts, also when a part begins above the end of the one before', () => {
    fc.assert(
      fc.property(fc.array(fc.array(finding, { maxLength: 9 }), { maxLength: 6 }), (parts) => {
        const ordered = new OrderedFindings();
        for (const part of parts) ordered.add(part);
        expect(ordered.with([])).toEqual(sorted(parts.flatMap((part) => orderFindings(part))));
      }),
    );
  });
});
