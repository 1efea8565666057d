import { comparableName } from '../../cell/normalise-text';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Studio } from '../../register/studio';
import { namedBeforeEffective } from '../effective';
import type { Report, RowRule, RuleContext } from '../policy';
import { tellNothing } from '../rules/filled-rule';
import { isOfficialName } from './official-name';

const LONG = '技术创新工作室';
const SHORT = '创新工作室';

const tellText = (studio: Studio, report: Report): void => {
  if (tellNothing(studio, 'plaque.text', report)) return;
  const text = studio.text('plaque.text');
  const leader = saysNothing(studio.text('leader.name')) ? '' : studio.text('leader.name');
  /* 第十一条 and 第十三条 differ by 技术: on a plaque both are right. */
  const isRight = isOfficialName(text, leader, LONG) || isOfficialName(text, leader, SHORT);
  if (isRight || text.startsWith('#')) return;
  report(studio, 'plaque.text', { code: 'plaque-text', params: { expected: `${leader || 'ＸＸＸ'}${SHORT}` } });
};

/* 市总 and 焦作市总工会 are one body: only names that share nothing are told. */
const isSameBody = (one: string, other: string): boolean => {
  if (one === other) return true;
  const [a, b] = [comparableName(one), comparableName(other)].map((name) => name.replace(/工会|总/g, ''));
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
};

const tellSignature = (studio: Studio, report: Report): void => {
  if (tellNothing(studio, 'plaque.signedBy', report)) return;
  const body = studio.text('naming.body');
  if (saysNothing(body) || isSameBody(studio.text('plaque.signedBy'), body)) return;
  report(studio, 'plaque.signedBy', { code: 'plaque-signature', params: { body } });
};

const check = (studio: Studio, report: Report, { policy }: RuleContext): void => {
  if (namedBeforeEffective(studio, policy) !== 'no') return;
  if (studio.has('plaque.text')) tellText(studio, report);
  if (studio.has('plaque.signedBy')) tellSignature(studio, report);
};

/** 第十三条4: what a plaque says, and that the naming body signs it. */
export const jz29: RowRule = {
  id: 'JZ-29',
  article: '第十三条4',
  severity: 'warning',
  scope: 'row',
  needs: ['plaque.text', 'plaque.signedBy'],
  partial: true,
  check,
};
