import { groupFindings } from '../../../src/domain/findings/group-findings';
import { gravestFirst } from '../../../src/taskpane/results/gravest-first';
import { sampleFinding } from '../../support/pane-samples';

it('puts groups with errors first and keeps the order of the sheet among equals', () => {
  const at = (row: number, severity: 'error' | 'warning' | 'info') =>
    sampleFinding({ cell: { row, column: 1 }, studio: `${row}`, severity });
  const findings = [at(1, 'info'), at(2, 'error'), at(3, 'warning'), at(4, 'info'), at(4, 'error'), at(5, 'info')];
  const order = gravestFirst(groupFindings(findings, 'studio')).map((group) => group.findings[0]?.studio);
  expect(order).toEqual(['2', '4', '3', '1', '5']);
});
