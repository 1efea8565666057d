import type { CheckDifference } from '../domain/findings/compare-checks';
import type { Finding, Severity } from '../domain/findings/finding';
import type { PolicyId } from '../domain/policies/policy';
import type { SettingValues } from '../domain/policies/setting';
import type { Field } from '../domain/register/field';
import type { MappingQuestion, Register } from '../domain/register/register';
import type { FillOutcome, FillProgress, FillRequest, FormsCheck, FormsInspection } from './application-outcome';
import type { Clearable } from './clear-workbook';
import type { EvidenceChoices, EvidenceOutcome, LedgerTemplatesOutcome } from './evidence-outcome';
import type { AppliedFix, FixOutcome, UndoOutcome } from './fix';
import type { RulesOutcome } from './rules-outcome';
import type { SavedSettings, SettingsOutcome } from './settings-outcome';
import type { SubsidyOutcome } from './subsidy-outcome';

/** Everything the task pane and the ribbon can ask for. Each call ends in a value or an ActionError. */
export interface Assistant {
  /** Looks at the workbook again: which sheet holds the register, what its columns mean, which document applies. */
  inspect(choices?: Choices): Promise<Inspection>;
  /** Reads the register, checks every row and writes marks and the result sheet. */
  check(choices: Choices, progress: Progress, signal: AbortSignal): Promise<CheckOutcome>;
  /** Takes what these jobs generated out of the workbook again; without an answer to which, everything. */
  clear(jobs?: readonly Clearable[]): Promise<ClearOutcome>;
  /** Selects the cell a finding is about and brings its sheet to the front. */
  goTo(sheet: string, address: string): Promise<void>;
  /** Tells when the user selects a cell: sheet name and A1 address of the active cell. Gives back its own end. */
  onSelection(listener: (sheet: string, address: string) => void): Promise<() => Promise<void>>;
  /** Tells when a cell was changed by anybody but this add-in. */
  onChange(listener: (sheet: string, address: string) => void): Promise<() => Promise<void>>;
  /** Stores sheet, document and column choices in this workbook; `forget` removes them. */
  remember(choices: Choices): Promise<void>;
  forget(): Promise<void>;
  /**
   * Checks the row of a cell again that was just edited; marks follow, the result sheet waits for the next full check.
   * Null when more than one studio row may be concerned: then the result is out of date.
   */
  recheck(sheet: string, address: string): Promise<CheckOutcome | null>;
  /** Writes the certain values of these findings into their cells, and notes them in 修改记录. */
  fix(findings: readonly Finding[]): Promise<FixOutcome>;
  /** Takes applied fixes back where they still stand. */
  undo(fixes: readonly AppliedFix[]): Promise<UndoOutcome>;
  /** Writes the rows that have findings into a sheet of their own, in the register's layout. Gives back its name. */
  exportRows(): Promise<string>;
  /**
   * For the ribbon, which has no screen of its own: puts these lines into the result sheet, to say why nothing was
   * checked. Gives back the sheet's name, null when the workbook takes no sheets.
   */
  leaveWord(lines: readonly string[]): Promise<string | null>;
  /** Every requirement of every document, and whether this workbook can answer it. Writes nothing. */
  rules(choices?: Choices): Promise<RulesOutcome>;
  /** What the workbook's document leaves open and how it is decided here. Writes nothing. */
  settings(choices?: Choices): Promise<SettingsOutcome>;
  /** Stores the document and these decisions in the sheet 规则设置; a key that is absent goes back to its default. */
  saveSettings(choices: Choices, values: SettingValues): Promise<SavedSettings>;
  /** What each naming is entitled to, what was paid, where the two differ. Writes nothing. */
  subsidy(choices: Choices, progress: Progress, signal: AbortSignal): Promise<SubsidyOutcome>;
  /** The same, and writes 补助测算 in place of the earlier one; `sheet` of the outcome names it, null when it could not be written. */
  writeSubsidy(choices: Choices, progress: Progress, signal: AbortSignal): Promise<SubsidyOutcome>;
  /** Writes the differences into a sheet of their own. Gives back its name. */
  exportDifferences(choices: Choices, progress: Progress, signal: AbortSignal): Promise<string>;
  /** Reads the ledgers, links their rows to studios, and tells what each studio and ledger lacks. Writes nothing. */
  evidence(choices: EvidenceChoices, progress: Progress, signal: AbortSignal): Promise<EvidenceOutcome>;
  /** The same, and writes marks of its own colour and the sheet 台账证据清单 in place of the earlier ones. */
  writeEvidence(choices: EvidenceChoices, progress: Progress, signal: AbortSignal): Promise<EvidenceOutcome>;
  /**
   * Judges the ledger row of an edited cell again, after `evidence` or `writeEvidence`: one read; marks, if set, follow
   * with one write. Null when more than that row may be concerned: then the result is out of date.
   */
  recheckEvidence(sheet: string, address: string): Promise<EvidenceOutcome | null>;
  /** Adds a sheet for each ledger the document names and the workbook lacks. */
  writeLedgerTemplates(choices: EvidenceChoices): Promise<LedgerTemplatesOutcome>;
  /** How complete each studio's application form would be, what is missing and where to put it. Writes nothing. */
  inspectForms(choices: Choices, progress: FillProgress, signal: AbortSignal): Promise<FormsInspection>;
  /** Writes the form sheets of these studios and marks what is missing or wrong in them; cancelling leaves whole sheets only. */
  fillForms(request: FillRequest, choices: Choices, progress: FillProgress, signal: AbortSignal): Promise<FillOutcome>;
  /** Checks the form sheets of the workbook as they stand now, and marks them. */
  checkForms(choices: Choices, progress: FillProgress, signal: AbortSignal): Promise<FormsCheck>;
}

/** What the user settled; what is absent is recognised or remembered. */
export interface Choices {
  readonly sheet?: string;
  readonly policy?: PolicyId;
  /** Field by column index (zero-based), null for "none of these". */
  readonly columns?: Readonly<Record<number, Field | null>>;
  /** What the user decided where the document leaves it open; before what 规则设置 says. */
  readonly settings?: SettingValues;
  /** Hard requirements only. */
  readonly quick?: boolean;
  /** Also a 检查结果 column at the register's right edge. */
  readonly resultColumn?: boolean;
}

/** One value of a column, to show what a mapping question is about. */
export interface ColumnSample {
  readonly column: number;
  readonly values: readonly string[];
}

export interface Inspection {
  /** Names of the visible sheets; `likely` ones look like a register. */
  readonly sheets: readonly { readonly name: string; readonly likely: boolean }[];
  /** Null when no sheet looks like a register. */
  readonly register: Register | null;
  readonly questions: readonly MappingQuestion[];
  readonly samples: readonly ColumnSample[];
  readonly policy: PolicyId | null;
  /** The document the register's own words point to; preselected, never used unasked. */
  readonly suggestedPolicy: PolicyId | null;
  readonly policies: readonly { readonly id: PolicyId; readonly document: string; readonly title: string }[];
  /** Cells that carry marks of an earlier check. */
  readonly marked: number;
  /** True when the choices came from this workbook's settings. */
  readonly remembered: boolean;
  /** The check that the workbook's result sheet holds, null when there is none. */
  readonly lastCheck: LastCheck | null;
}

/** An earlier check, found in the workbook again. */
export interface LastCheck extends CheckOutcome {
  /** Day of that check, 1900 serial days. */
  readonly asOf: number;
  /** True when it looked at hard requirements only. */
  readonly quick: boolean;
  /** True when rows moved since: marks and addresses may stand beside their cells. */
  readonly moved: boolean;
}

/** Told between two steps of long work. */
export type Progress = (step: 'read' | 'check' | 'mark', done: number, total: number) => void;

export interface Note {
  readonly code:
    | 'protected'
    | 'structure-protected'
    | 'read-only'
    | 'clipped'
    | 'kept'
    | 'settings-unclear'
    | 'set-in-sheet'
    | 'other-documents';
  readonly sheet: string;
}

export interface CheckOutcome {
  readonly register: Register;
  readonly policy: PolicyId;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly markedCells: number;
  /** Name of the result sheet, null when it could not be written. */
  readonly resultSheet: string | null;
  readonly notes: readonly Note[];
  /** How many rows each document judged, where several did. */
  readonly documents?: readonly { readonly policy: PolicyId | null; readonly studios: number }[];
  /** Against the check that this one replaced, null when there was none. */
  readonly difference: CheckDifference | null;
}

export interface ClearOutcome {
  readonly marks: number;
  readonly sheets: readonly string[];
  readonly kept: readonly string[];
  readonly notes: readonly Note[];
}
