import { compactText, comparableName } from '../cell/normalise-text';
import type { Finding } from '../findings/finding';
import type { Found } from '../findings/finding-code';
import { FoundFinding } from '../findings/found-finding';
import type { Ledger, LedgerRow } from '../ledgers/ledger';
import type { LedgerField } from '../ledgers/ledger-field';
import type { StudioLinker } from '../ledgers/studio-linker';
import { settingValue } from '../policies/setting';
import type { RuleHead } from '../policies/rules/filled-rule';
import type { SpendingTerms } from '../policies/spending/spending-terms';
import { clauseSource } from './clause-source';
import { judgeForbidden } from './forbidden-purpose';
import { type Fen, toFen, toYuan } from './fen';
import type { SubsidyContext } from './subsidy-context';
import type { SubsidyLine } from './subsidy-line';

const PURPOSE: readonly LedgerField[] = ['title', 'category', 'type', 'matter'];
const SUBSIDY = /补助|补贴|扶持|拨款|奖补/;

/** What spendings are judged by. */
export interface SpendingContext {
  readonly terms: SpendingTerms;
  readonly subsidy: SubsidyContext;
  readonly lines: readonly SubsidyLine[];
  readonly linker: StudioLinker;
}

const purposeOf = (row: LedgerRow): { readonly field: LedgerField; readonly text: string } => {
  const fields = PURPOSE.filter((field) => row.text(field) !== '');
  return { field: fields[0] ?? 'title', text: compactText(fields.map((field) => row.text(field)).join(' ')) };
};

const tell = (row: LedgerRow, field: LedgerField, head: RuleHead, found: Found, context: SubsidyContext): Finding => {
  const source = clauseSource(head, context.issued);
  const { sheet, ...cell } = row.cell(field);
  const studio = row.link.kind === 'sure' ? row.name : '';
  return new FoundFinding(source, found.severity ?? head.severity, sheet, cell, null, row.text(field), studio, found);
};

const purposeFindings = (row: LedgerRow, { terms, subsidy }: SpendingContext): Finding[] => {
  const { field, text } = purposeOf(row);
  if (text === '') return [];
  const travel = settingValue(subsidy.issued, subsidy.settings, 'spending.travel') ?? 'open';
  const forbidden = judgeForbidden(text, terms, travel);
  if (forbidden) return [tell(row, field, forbidden.head, forbidden.found, subsidy)];
  const { head, words, pattern } = terms.allowed;
  if (pattern.test(text)) return [];
  const params = { value: row.text(field), words };
  return [tell(row, field, head, { code: 'spending-unlisted', severity: 'info', params }, subsidy)];
};

/* The studio a purpose names besides its own, by its full name. */
const othersIn = (row: LedgerRow, { linker }: SpendingContext): string | null => {
  const { link } = row;
  if (link.kind !== 'sure') return null;
  const text = comparableName(purposeOf(row).text);
  const own = linker.studios[link.studio]?.id;
  const other = linker.studios.find(
    ({ id, name }) => id !== own && /工作室/.test(name) && text.includes(comparableName(name)),
  );
  return other?.name ?? null;
};

const ownerFindings = (row: LedgerRow, context: SpendingContext): Finding[] => {
  const { terms, subsidy } = context;
  const named = row.link.kind === 'none' && row.name !== '' && row.ledger.has('studio') ? row.name : null;
  const name = named ?? othersIn(row, context);
  if (name === null) return [];
  const field = named === null ? purposeOf(row).field : 'studio';
  return [tell(row, field, terms.own, { code: 'spending-elsewhere', severity: 'warning', params: { name } }, subsidy)];
};

const spentIn = (row: LedgerRow): Fen => toFen(Math.max(0, row.money('amount').value ?? 0));

/* Other money may be in the same list; only a list of the subsidy itself can show that it was overspent. */
const isOfSubsidy = ({ sheet, table }: Ledger): boolean =>
  SUBSIDY.test(sheet) || table.sections.some(({ text, row }) => row < table.headerTop && SUBSIDY.test(text));

/* A studio whose spendings go beyond all it was paid, told at the last of them. */
const overspent = (ledgers: readonly Ledger[], context: SpendingContext): Finding[] => {
  const { linker, lines, terms, subsidy } = context;
  const rows = ledgers.flatMap((ledger) => ledger.rows).filter((row) => row.link.kind === 'sure' && spentIn(row) > 0);
  const byStudio = new Map<number, LedgerRow[]>();
  for (const row of rows) {
    if (row.link.kind !== 'sure') continue;
    byStudio.set(row.link.studio, [...(byStudio.get(row.link.studio) ?? []), row]);
  }
  return [...byStudio].flatMap(([at, own]) => {
    const registered = new Set(linker.studios[at]?.rows.map(({ row }) => row));
    const paid = lines.reduce((sum, line) => (registered.has(line.studio.row) ? sum + line.paid : sum), 0);
    const spent = own.reduce((sum, row) => sum + spentIn(row), 0);
    const last = own.at(-1);
    if (!last || spent <= paid || (paid === 0 && !isOfSubsidy(last.ledger))) return [];
    const severity = own.every((row) => isOfSubsidy(row.ledger)) ? terms.within.severity : 'info';
    const params = { spent: toYuan(spent), paid: toYuan(paid) };
    return [tell(last, 'amount', terms.within, { code: 'spending-above', severity, params }, subsidy)];
  });
};

/** Lists that tell what money was spent on. */
export const spendingsIn = (ledgers: readonly Ledger[]): Ledger[] =>
  ledgers.filter((ledger) => ledger.kind === 'spending' && ledger.has('amount'));

/** What is to say about lists of spendings: purposes the document forbids or does not name, whose they are, how much. */
export const spendingFindings = (ledgers: readonly Ledger[], context: SpendingContext): Finding[] => {
  const spendings = spendingsIn(ledgers);
  const rows = spendings.flatMap((ledger) => ledger.rows).filter((row) => spentIn(row) > 0);
  return [
    ...rows.flatMap((row) => [...purposeFindings(row, context), ...ownerFindings(row, context)]),
    ...overspent(spendings, context),
  ];
};
