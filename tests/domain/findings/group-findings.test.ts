import { compareFindings } from '../../../src/domain/findings/compare-findings';
import { countFindings } from '../../../src/domain/findings/count-findings';
import { dayRangeText } from '../../../src/domain/findings/day-range-text';
import { groupFindings } from '../../../src/domain/findings/group-findings';
import { isoToSerial } from '../../../src/domain/cell/serial-day';
import { jiaozuo2015 } from '../../../src/domain/policies/jiaozuo-2015/jiaozuo-2015';
import { SOUND_JIAOZUO } from '../../support/sound-rows';
import { check } from '../../support/studio';

const findings = check(
  [
    { ...SOUND_JIAOZUO, 'subsidy.amount': '3万元', 'leader.name': '' },
    { ...SOUND_JIAOZUO, 'studio.unit': '试验化工厂', 'subsidy.amount': 20000 },
  ],
  { policy: jiaozuo2015 },
);

describe('findings', () => {
  it('stand in the order of the sheet', () => {
    expect([...findings].sort(compareFindings)).toEqual(findings);
    const places = findings.map(({ cell }) => cell.row * 1000 + cell.column);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('are counted by severity', () => {
    const counts = countFindings(findings);
    expect(counts.error).toBe(findings.filter(({ severity }) => severity === 'error').length);
    expect(counts.error + counts.warning + counts.info).toBe(findings.length);
    expect(countFindings([])).toEqual({ error: 0, warning: 0, info: 0 });
  });

  it.each(['studio', 'rule', 'column'] as const)('are all found again when grouped by %s', (by) => {
    const groups = groupFindings(findings, by);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
    expect(groups.flatMap((group) => group.findings).sort(compareFindings)).toEqual(findings);
  });

  it('of equally named studios in two units are two groups', () => {
    const groups = groupFindings(findings, 'studio').filter(({ key }) => key.includes('王某某'));
    expect(groups.length).toBe(2);
  });

  it('name document, article, rule and what stands in the cell', () => {
    const wrong = findings.find(({ code }) => code === 'amount-differs');
    expect(wrong).toMatchObject({
      rule: 'jiaozuo-2015/JZ-38',
      severity: 'error',
      sheet: '台账',
      field: 'subsidy.amount',
      value: '3万元',
      clause: { document: '焦工文〔2015〕6号', article: '第二十条' },
      params: { label: '市级', rate: 10000, amount: 30000 },
    });
    expect(wrong?.fix).toBeUndefined();
  });

  it.each([
    ['2018-04-20', '2018-04-20', '2018-04-20'],
    ['2018-04-01', '2018-04-30', '2018-04'],
    ['2018-12-01', '2018-12-31', '2018-12'],
    ['2018-01-01', '2018-12-31', '2018'],
    ['2018-01-01', '2019-12-31', '2018-01-01/2019-12-31'],
  ])('write days from %s to %s as %s', (first, last, text) => {
    expect(dayRangeText({ first: isoToSerial(first) ?? 0, last: isoToSerial(last) ?? 0 })).toBe(text);
  });
});
