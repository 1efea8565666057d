import { SOUND_BEIJING, SOUND_CCCC, SOUND_JIAOZUO, SOUND_XISHUANGBANNA, SOUND_YANGPU } from '../../support/sound-rows';
import { policyById } from '../../support/policies';
import { type Row, check } from '../../support/studio';
import type { PolicyId } from '../../../src/domain/policies/policy';

const SOUND: Readonly<Record<PolicyId, readonly [Row, asOf: string, told: readonly string[]]>> = {
  'jiaozuo-2015': [SOUND_JIAOZUO, '2026-11-20', ['JZ-24 info batch-counts']],
  'yangpu-2018': [SOUND_YANGPU, '2026-11-20', []],
  'xishuangbanna-2018': [SOUND_XISHUANGBANNA, '2026-11-20', []],
  'cccc-2018': [SOUND_CCCC, '2026-11-20', ['CC-01 info named-in-all']],
  'beijing-2011': [SOUND_BEIJING, '2012-04-01', ['BJ-08 info planned-count', 'BJ-09 info planned-count']],
};

describe('a row that fulfils every clause a register can show', () => {
  it.each(Object.entries(SOUND))('%s: has nothing against it', (id, [row, asOf, told]) => {
    const policy = policyById(id as PolicyId)!;
    const findings = check([row], { policy, asOf });
    expect(findings.map(({ rule, severity, code }) => `${rule.replace(/.*\//, '')} ${severity} ${code}`)).toEqual(told);
  });
});
