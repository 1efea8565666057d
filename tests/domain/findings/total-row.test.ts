import type { CellValue } from '../../../src/domain/cell/cell-value';
import { jiaozuo2015 } from '../../../src/domain/policies/jiaozuo-2015/jiaozuo-2015';
import type { SkipReason } from '../../../src/domain/register/register';
import { type Row, check } from '../../support/studio';

/* A body as amounts, or [why the row is no studio, its amount]. */
type Line = number | string | readonly [SkipReason, CellValue];

const totals = (lines: readonly Line[]): [number, unknown][] => {
  const rows = lines.map((line, index): Row => {
    const amount = typeof line === 'object' ? line[1] : line;
    return { 'studio.name': `测试${index}技术创新工作室`, 'subsidy.amount': amount };
  });
  const skippedRows = lines.flatMap((line, index) =>
    typeof line === 'object' ? { row: index + 1, why: line[0] } : [],
  );
  return check(rows, { policy: jiaozuo2015, skippedRows })
    .filter(({ rule }) => rule === 'data/total-row')
    .map(({ cell, params }) => [cell.row, params]);
};

describe('[total-row]', () => {
  it('is silent when the total is the sum', () => {
    expect(totals([10000, '2万元', ['total', 30000]])).toEqual([]);
  });

  it('tells a total that is not the sum, at the number', () => {
    expect(totals([10000, 20000, ['total', 40000]])).toEqual([[3, { stated: 40000, sum: 30000 }]]);
  });

  it('sums group by group', () => {
    const lines: Line[] = [10000, 20000, ['subtotal', 30000], 10000, ['subtotal', 20000], ['total', 40000]];
    expect(totals(lines)).toEqual([[5, { stated: 20000, sum: 10000 }]]);
  });

  it('knows subtotals at the head of their group', () => {
    expect(totals([['subtotal', 30000], 10000, 20000, ['subtotal', 10000], 10000, ['total', 40000]])).toEqual([]);
  });

  it('does not compare what it cannot read', () => {
    expect(totals([10000, '1-2万', ['total', 30000]])).toEqual([]);
    expect(totals([10000, ['total', '见附表']])).toEqual([]);
    expect(totals([10000, ['total', '']])).toEqual([]);
  });

  it('allows for decimals', () => {
    expect(totals([0.1, 0.2, ['total', 0.3]])).toEqual([]);
  });
});
