import './zod-without-eval';
import * as z from 'zod/mini';
import { POLICY_IDS } from '../domain/policies/policy';
import type { PolicyId } from '../domain/policies/policy';
import type { Finding } from '../domain/findings/finding';
import { FIELDS } from '../domain/register/field';

const value = z.union([z.string(), z.number()]);

/** A finding as the result sheet keeps it beside its sentence. */
const finding = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  sheet: z.string(),
  cell: z.object({ row: z.number(), column: z.number() }),
  field: z.nullable(z.enum(FIELDS)),
  value: z.string(),
  studio: z.string(),
  code: z.string(),
  params: z.record(z.string(), value),
  clause: z.optional(z.object({ document: z.string(), article: z.string() })),
  fix: z.optional(z.object({ value, numberFormat: z.optional(z.string()) })),
});

const head = z.object({ policy: z.enum(POLICY_IDS), asOf: z.number(), quick: z.optional(z.boolean()) });

/** An earlier check as the workbook remembers it. */
export interface StoredCheck {
  readonly policy: PolicyId;
  /** 1900 serial day. */
  readonly asOf: number;
  /** True when it looked at hard requirements only. */
  readonly quick: boolean;
  readonly findings: readonly Finding[];
}

const parse = <T>(schema: z.ZodMiniType<T>, text: string): T | null => {
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
};

/** A check from the texts of the result sheet's last column; null when somebody changed them. */
export const parseStoredCheck = ([first = '', ...rest]: readonly string[]): StoredCheck | null => {
  const about = parse(head, first);
  if (!about) return null;
  const findings = rest.map((text) => parse(finding, text));
  if (findings.some((each) => each === null)) return null;
  return { ...about, quick: about.quick === true, findings: findings as unknown as readonly Finding[] };
};
