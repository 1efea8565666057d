import { serialToIso } from '../../cell/serial-day';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import type { Report, RowRule, Rule, RuleContext } from '../policy';
import { settingValue } from '../setting';
import { tellNothing } from '../rules/filled-rule';
import { tellUnlessYes } from '../rules/yes-rule';

const head = (id: string) => ({ id, article: '第十三条', severity: 'info' }) as const;
const RETIRED = /退休|离休|退养|离岗|返聘|已退|离职|^否|不在[职岗]|非在职/;
const CONSENTS = ['leader.consent', 'leader.unitConsent'] as const satisfies readonly Field[];

const isRetired = (studio: Studio): boolean => RETIRED.test(studio.text('leader.employment'));

/** 第十三条: when a studio is created its leader is employed, as a rule. */
const yp24: RowRule = {
  ...head('YP-24'),
  scope: 'row',
  needs: ['leader.employment'],
  check: (studio, report) => {
    const field = 'leader.employment';
    if (!isRetired(studio)) return void tellNothing(studio, field, report);
    report(studio, field, { code: 'leader-retired', params: { value: studio.text(field) } });
  },
};

const ageOn = (birth: number, asOf: number): number => {
  const [born, today] = [serialToIso(birth), serialToIso(asOf)];
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(5) < born.slice(5) ? years - 1 : years;
};

/* The age is only judged when somebody entered the statutory one. */
const limitFor = (studio: Studio, { policy, settings }: RuleContext): number | null => {
  const sex = studio.text('leader.sex');
  const key = /^女/.test(sex) ? 'retirement.female' : 'retirement.male';
  const limit = sex === '' ? null : settingValue(policy, settings, key);
  return limit === null ? null : Number(limit);
};

const hasConsents = (studio: Studio): boolean =>
  CONSENTS.every((field) => !saysNothing(studio.text(field)) && studio.yesNo(field).value !== false);

const tellOverAge = (studio: Studio, report: Report, context: RuleContext): void => {
  const birth = studio.date('leader.birth').value;
  const limit = limitFor(studio, context);
  if (!birth || limit === null || hasConsents(studio)) return;
  const age = ageOn(birth.last, context.asOf);
  if (age > limit) report(studio, 'leader.birth', { code: 'leader-over-age', params: { age, limit } });
};

/** 第十三条: beyond the statutory age the leader stays if both he and his unit agree. */
const yp25: RowRule = {
  ...head('YP-25'),
  scope: 'row',
  needs: CONSENTS,
  oneOf: [['leader.employment', 'leader.birth']],
  partial: true,
  check: (studio, report, context) => {
    if (studio.has('leader.birth')) tellOverAge(studio, report, context);
    if (!isRetired(studio)) return;
    for (const field of CONSENTS) if (studio.has(field)) tellUnlessYes(studio, field, report);
  },
};

/** 第十三条: leaders who retire. */
export const retirement: readonly Rule[] = [yp24, yp25];
