import { namingYear } from '../policies/rules/year-batches';
import type { Studio } from '../register/studio';
import { entitlementOfNaming } from './entitlement';
import type { LinkedPayments } from './link-payments';
import { namingsOf } from './namings-of';
import { type Payment, sumOfPayments } from './payment';
import { registerPayments } from './register-payments';
import type { SubsidyContext } from './subsidy-context';
import type { SubsidyLine } from './subsidy-line';

/** All namings with their money. */
export interface SubsidyLines {
  readonly lines: readonly SubsidyLine[];
  /** Payments by other bodies, and those for namings the document does not speak of. */
  readonly byOthers: readonly Payment[];
  /** Namings the document does not speak of. */
  readonly outside: number;
}

interface NamingMoney {
  readonly rows: readonly Studio[];
  readonly payments: readonly Payment[];
  readonly byOthers: readonly Payment[];
}

/* A payment list knows more than the register's column: where it pays a studio, it is what counts. */
const moneyOf = (rows: readonly Studio[], context: SubsidyContext, listed: LinkedPayments): NamingMoney => {
  const own = rows.map((studio) => registerPayments(studio, context));
  const [first] = rows;
  const fromList = first ? listed.of(first) : null;
  const payments = fromList ?? own.flatMap(({ paid }) => paid);
  return { rows, payments, byOthers: own.flatMap(({ byOthers }) => byOthers) };
};

const lineOf = ({ rows, payments }: NamingMoney, context: SubsidyContext): SubsidyLine | null => {
  const [studio] = rows;
  if (!studio) return null;
  const paid = sumOfPayments(payments);
  const entitlement = entitlementOfNaming(studio, paid, context);
  if (!entitlement || (entitlement.unnamed && payments.length === 0)) return null;
  const union = context.unionOf(studio);
  return { studio, rows, ...entitlement, payments, paid, union, year: namingYear(studio) };
};

/** Works out every naming of a register: entitlement and payments, in sheet order. */
export const linesOf = (context: SubsidyContext, listed: LinkedPayments): SubsidyLines => {
  const lines: SubsidyLine[] = [];
  const byOthers: Payment[] = [...listed.byOthers];
  let outside = 0;
  for (const rows of namingsOf(context)) {
    const money = moneyOf(rows, context, listed);
    const line = lineOf(money, context);
    byOthers.push(...money.byOthers, ...(line ? [] : money.payments));
    if (line) lines.push(line);
    else if (rows.some((studio) => studio.level().value !== null)) outside += 1;
  }
  return { lines, byOthers, outside };
};
