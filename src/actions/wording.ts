import type { Finding, Severity } from '../domain/findings/finding';
import type { FormWording } from './application/form-wording';
import type { EvidenceWording } from './evidence/evidence-wording';
import type { SettingsWording } from './settings/settings-wording';
import type { SubsidyWording } from './subsidy/subsidy-wording';

/** The sentences that actions write into the workbook; `strings` fulfils it in each language. */
export interface Wording {
  /** What is wrong, and what to write instead. */
  finding(finding: Finding): { readonly message: string; readonly advice: string };
  readonly sheet: SheetWording;
  readonly log: LogWording;
  /** The sheet of rows that have findings. */
  readonly rows: { readonly title: string };
  /** 台账证据清单 and ledger templates. */
  readonly evidence: EvidenceWording;
  /** Application forms. */
  readonly form: FormWording;
  /** 规则设置, and what result sheets say about it. */
  readonly settings: SettingsWording;
  /** 补助测算 and the list of its differences. */
  readonly subsidySheet: SubsidyWording;
}

/** The 修改记录 sheet. */
export interface LogWording {
  readonly title: string;
  readonly heading: string;
  readonly explained: string;
  readonly time: string;
  readonly cell: string;
  readonly studio: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly undone: string;
}

export interface SheetWording {
  readonly title: string;
  readonly heading: string;
  basis(document: string, title: string, date: string): string;
  /** Rows that another document than the workbook's judges. */
  otherDocument(document: string, studios: number): string;
  /** Said of a check that looked at hard requirements only. */
  readonly quick: string;
  counts(errors: number, warnings: number, infos: number): string;
  readonly severity: string;
  readonly studio: string;
  readonly cell: string;
  readonly problem: string;
  readonly clause: string;
  readonly advice: string;
  /** Stands in the clause column when no document speaks: a plain data check. */
  readonly plainCheck: string;
  readonly symbols: Readonly<Record<Severity, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
}
