import { checkRegister } from '../../src/domain/policies/check-register';
import { type RegisterOptions, type Row, inputOf } from './studio';

/** What one rule says about some rows: "row field severity code", or "header severity code" for the whole register. */
export const ruleTells = (rule: string, rows: readonly Row[], options: RegisterOptions): string[] =>
  checkRegister(inputOf(rows, options))
    .filter((finding) => finding.rule.endsWith(`/${rule}`) && finding.code !== 'not-checked')
    .map(({ cell, field, severity, code }) => {
      const place = cell.row === 0 ? 'header' : `${cell.row + 1} ${field ?? ''}`;
      return `${place} ${severity} ${code}`;
    });

/** A row, what the rule says about it ('' for nothing), and settings that differ from the usual ones. */
export type RuleCase = readonly [
  why: string,
  rows: Row | readonly Row[],
  told: string | readonly string[],
  options?: Partial<RegisterOptions>,
];

const listOf = <T>(one: T | readonly T[]): readonly T[] => (Array.isArray(one) ? (one as readonly T[]) : [one as T]);

/** One test a case, named after the rule; each row is put on top of a sound one. */
export const testRules = (
  sound: Row,
  options: RegisterOptions,
  cases: Readonly<Record<string, readonly RuleCase[]>>,
): void => {
  for (const [rule, list] of Object.entries(cases))
    for (const [why, rows, told, extra = {}] of list)
      it(`[${rule}] ${why}`, () => {
        const all = listOf(rows).map((row) => ({ ...sound, ...row }));
        const expected = listOf(told).filter((text) => text !== '');
        const shown = ruleTells(rule, all, { ...options, ...extra });
        expect(shown.map((text) => (all.length === 1 ? text.replace(/^2 /, '') : text))).toEqual(expected);
      });
};
