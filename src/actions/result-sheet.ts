import { serialToIso } from '../domain/cell/serial-day';
import { toA1 } from '../domain/cell/cell-address';
import type { Finding, Severity } from '../domain/findings/finding';
import type { Policy } from '../domain/policies/policy';
import type { SettingValues } from '../domain/policies/setting';
import type { RowDocuments } from './row-documents';
import { settingLines } from './settings/setting-lines';
import type { OwnSheetContent } from './workbook-port';
import type { SheetWording, Wording } from './wording';

const BY_WEIGHT: readonly Severity[] = ['error', 'warning', 'info'];
const WIDTHS = [8, 30, 9, 54, 28, 50] as const;

const inOrder = (findings: readonly Finding[]): Finding[] =>
  BY_WEIGHT.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

/** What the sheet tells of. */
export interface ResultSheetInput {
  readonly findings: readonly Finding[];
  readonly policy: Policy;
  readonly documents: RowDocuments | null;
  readonly settings: SettingValues;
  readonly unreadable: Readonly<Record<string, string>>;
  /** True when only hard requirements were looked at. */
  readonly quick: boolean;
}

/* Rows that another document judges are counted under its name. */
const otherDocuments = (main: Policy, documents: RowDocuments | null, words: SheetWording): string[] =>
  (documents?.parts ?? []).flatMap(({ policy, studios }) =>
    policy && policy.id !== main.id ? [words.otherDocument(policy.document, studios.length)] : [],
  );

/** The 检查结果 sheet: one row a finding, the gravest first, each with a link to its cell. */
export const resultSheet = (
  { findings, policy, documents, settings, unreadable, quick }: ResultSheetInput,
  asOf: number,
  wording: Wording,
): OwnSheetContent => {
  const { sheet: words } = wording;
  const ordered = inOrder(findings);
  const counts = BY_WEIGHT.map((severity) => ordered.filter((finding) => finding.severity === severity).length);
  return {
    kind: 'check',
    title: words.title,
    titleLines: [
      words.heading,
      words.basis(policy.document, policy.title, serialToIso(asOf)),
      ...otherDocuments(policy, documents, words),
      ...settingLines(policy, settings, unreadable, wording.settings),
      ...(quick ? [words.quick] : []),
      words.counts(counts[0] ?? 0, counts[1] ?? 0, counts[2] ?? 0),
    ],
    headers: [words.severity, words.studio, words.cell, words.problem, words.clause, words.advice],
    widths: WIDTHS,
    data: [JSON.stringify({ policy: policy.id, asOf, quick }), ...ordered.map((finding) => JSON.stringify(finding))],
    severities: ordered.map(({ severity }) => severity),
    rows: ordered.map((finding) => {
      const { message, advice } = wording.finding(finding);
      const address = toA1(finding.cell);
      return [
        `${words.symbols[finding.severity]} ${words.severities[finding.severity]}`,
        finding.studio,
        { text: address, sheet: finding.sheet, address },
        message,
        finding.clause ? `${finding.clause.document} ${finding.clause.article}` : words.plainCheck,
        advice,
      ];
    }),
  };
};
