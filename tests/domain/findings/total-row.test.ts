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

  it('lets a subtotal stand for the last group only, when the groups before it have none', () => {
    const rows = (['国家级', '省级', '省级'] as const).map((level, index): Row => ({
      'studio.name': `测试${index}技术创新工作室`,
      'naming.level': level,
      'subsidy.amount': level === '国家级' ? 30000 : 20000,
    }));
    const told = (subtotal: number): unknown[] =>
      check([...rows, { 'studio.name': '小计', 'subsidy.amount': subtotal }], {
        policy: jiaozuo2015,
        skippedRows: [{ row: 4, why: 'subtotal' }],
      })
        .filter(({ rule }) => rule === 'data/total-row')
        .map(({ params }) => params);
    expect(told(40000)).toEqual([]);
    expect(told(70000)).toEqual([]);
    /* The last row alone is no group. */
    expect(told(20000)).toEqual([{ stated: 20000, sum: 70000 }]);
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
