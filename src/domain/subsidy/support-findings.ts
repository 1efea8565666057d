import { comparableName } from '../cell/normalise-text';
import type { Finding } from '../findings/finding';
import type { Found } from '../findings/finding-code';
import { FoundFinding } from '../findings/found-finding';
import type { Ledger, LedgerRow } from '../ledgers/ledger';
import type { SupportTerms } from '../policies/spending/spending-terms';
import { clauseSource } from './clause-source';
import type { SubsidyContext } from './subsidy-context';

const SUPPORT = /扶持/;
const SILENT = /(?:的)?(?:研究|研制|开发|项目|课题|成果|技术|应用|及|与|和|的|——|-|\d{4}年?度?)/g;

/** True for a list of results put forward for support. */
export const isSupportList = ({ sheet, table }: Ledger): boolean =>
  SUPPORT.test(sheet) ||
  table.sections.some(({ text, row }) => row < table.headerTop && SUPPORT.test(text)) ||
  table.columns.some(({ header }) => SUPPORT.test(header));

const ownerOf = ({ link, name }: LedgerRow): string =>
  link.kind === 'sure' ? String(link.studio) : comparableName(name);

/* Characters of one text that the other has too, as a share of the longer one. */
const likeness = (one: string, other: string): number => {
  const rest = Array.from(other);
  const shared = Array.from(one).filter((character) => {
    const at = rest.indexOf(character);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return shared.length / Math.max(one.length, other.length);
};
const ALIKE = 0.8;

interface Applied {
  readonly row: LedgerRow;
  readonly title: string;
  readonly core: string;
}

const appliedIn = (row: LedgerRow): Applied | null => {
  const title = comparableName(row.text('title'));
  return title === '' ? null : { row, title, core: title.replace(SILENT, '') };
};

const tell = ({ row }: Applied, terms: SupportTerms, found: Found, { issued }: SubsidyContext): Finding => {
  const { sheet, ...cell } = row.cell('title');
  const severity = found.severity ?? terms.once.severity;
  const studio = row.link.kind === 'sure' ? row.name : '';
  return new FoundFinding(
    clauseSource(terms.once, issued),
    severity,
    sheet,
    cell,
    null,
    row.text('title'),
    studio,
    found,
  );
};

const judge = (
  one: Applied,
  earlier: readonly Applied[],
  terms: SupportTerms,
  context: SubsidyContext,
): Finding | null => {
  const title = one.row.text('title');
  const same = earlier.find((each) => each.title === one.title);
  if (same) return tell(one, terms, { code: 'support-twice', params: { title, row: same.row.row + 1 } }, context);
  const alike = earlier.find(({ core }) => core.length > 3 && likeness(core, one.core) >= ALIKE);
  if (!alike) return null;
  const params = { title, other: alike.row.text('title'), row: alike.row.row + 1 };
  return tell(one, terms, { code: 'support-alike', severity: 'info', params }, context);
};

/** A result that was put forward before, in whatever year: told at the later row's title. */
export const supportFindings = (
  ledgers: readonly Ledger[],
  terms: SupportTerms,
  context: SubsidyContext,
): Finding[] => {
  const seen = new Map<string, Applied[]>();
  const findings: Finding[] = [];
  for (const row of ledgers.filter(isSupportList).flatMap((ledger) => ledger.rows)) {
    const one = appliedIn(row);
    if (!one) continue;
    const owner = ownerOf(row);
    const earlier = seen.get(owner) ?? [];
    const finding = judge(one, earlier, terms, context);
    if (finding) findings.push(finding);
    seen.set(owner, [...earlier, one]);
  }
  return findings;
};
