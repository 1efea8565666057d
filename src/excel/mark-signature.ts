import { MARK_KINDS, type MarkKind } from '../actions/workbook-port';
import type { Severity } from '../domain/findings/finding';

const VERSION = 1;
const SIGNATURE = new RegExp(
  `^=?LEN\\("GHTZ\\|\\d+\\|(${MARK_KINDS.join('|')})\\|([^|"]*)\\|(error|warning|info)"\\)>0$`,
);

/** What a mark's rule says about itself. */
export interface MarkSignature {
  readonly kind: MarkKind;
  /** Which check set it. */
  readonly run: string;
  readonly severity: Severity;
}

/** A formula that is always true and carries our signature: found again after saving, mailing and copying. */
export const markFormula = ({ kind, run, severity }: MarkSignature): string =>
  `=LEN("GHTZ|${VERSION}|${kind}|${run}|${severity}")>0`;

/** The signature in a conditional format's formula, null when the rule is not ours. Excel may drop the "=". */
export const readMarkFormula = (formula: string): MarkSignature | null => {
  const match = SIGNATURE.exec(formula.replace(/\s/g, ''));
  return match ? { kind: match[1] as MarkKind, run: match[2] ?? '', severity: match[3] as Severity } : null;
};
