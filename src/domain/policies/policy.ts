import type { Finding, Severity } from '../findings/finding';
import type { Found } from '../findings/finding-code';
import type { Field } from '../register/field';
import type { Level } from '../register/level';
import type { Register } from '../register/register';
import type { Studio } from '../register/studio';
import type { OtherRequirements } from './requirements/other-requirements';
import type { SubsidyTerms } from './rules/subsidy-terms';
import type { Setting, SettingValues } from './setting';
import type { SpendingTerms, SupportTerms } from './spending/spending-terms';

/** The official documents the add-in knows, by the id used in settings, answers and options. */
export const POLICY_IDS = ['jiaozuo-2015', 'yangpu-2018', 'xishuangbanna-2018', 'cccc-2018', 'beijing-2011'] as const;
export type PolicyId = (typeof POLICY_IDS)[number];

/** What a rule may look at besides the studio. */
export interface RuleContext {
  /** The day on which deadlines and ages are judged, 1900 serial days. */
  readonly asOf: number;
  readonly register: Register;
  readonly policy: Policy;
  /** What was decided where the document leaves it open; read with `settingValue`. */
  readonly settings: SettingValues;
  /** All rows of the register, as the last full check found them. */
  readonly studios: readonly Studio[];
  /** All rows of the same studio (name and unit), in sheet order; empty when it stands alone. */
  readonly sameStudio: (studio: Studio) => readonly Studio[];
  /** How many studios the field's cell stands for: more than one only for a merged cell. */
  readonly sharedBy: (studio: Studio, field: Field) => number;
}

/** Tells one finding of the rule at a field's cell; without a studio at the header's first cell. */
export type Report = (studio: Studio | null, field: Field | null, found: Found) => void;

interface RuleBase {
  /** As in the documents' table: "JZ-38". */
  readonly id: string;
  /** As in the document: "第二十条". */
  readonly article: string;
  readonly severity: Severity;
  /** Fields the rule cannot do without: when one has no column, the rule is told once as not checked. */
  readonly needs: readonly Field[];
  /** Groups of fields of which one is enough each. */
  readonly oneOf?: readonly (readonly Field[])[];
  /** True when the rule checks what it can although some of its fields have no column. */
  readonly partial?: boolean;
}

/** A clause that one row can show. */
export interface RowRule extends RuleBase {
  readonly scope: 'row';
  check(studio: Studio, report: Report, context: RuleContext): void;
  /** Where the rule looks at each of its `needs` alone: the same for one of them. Equal cells are then judged once. */
  checkCell?(studio: Studio, field: Field, report: Report): void;
  /** Set where the clause gives money for a naming: whose it is and which namings it is for. */
  readonly subsidy?: SubsidyTerms;
}

/** Counts row by row what a clause asks of the register as a whole. */
export interface Tally {
  add(studio: Studio): void;
  tell(report: Report): void;
}

/** A clause that only the register as a whole can show: quotas, batches, gaps between years. */
export interface RegisterRule extends RuleBase {
  readonly scope: 'register';
  check(studios: readonly Studio[], report: Report, context: RuleContext): void;
  /** The same, counted while the rows are looked at anyway: a large register is then not gone through once more in one go. */
  tally?(context: RuleContext): Tally;
}
export type Rule = RowRule | RegisterRule;

/** What is known of a document without loading it. */
export interface PolicyHead {
  readonly id: PolicyId;
  /** Number of the document, or its title where it has none; short title for the pane. */
  readonly document: string;
  readonly title: string;
  /** Words in a register that point to this document: its place or its company. */
  readonly hints: readonly string[];
}

/** One official document as data: whatever differs between documents is here and nowhere else. */
export interface Policy extends PolicyHead {
  /** First day in force, 1900 serial days; null when the document does not say. */
  readonly effective: number | null;
  /** Level words of this document's region: word → rank. 市级 in Shanghai is of provincial rank. */
  readonly levelWords: Readonly<Record<string, Level>>;
  /** The document's own word for each rank. */
  readonly levelLabels: Readonly<Partial<Record<Level, string>>>;
  /** One-off amount in yuan by rank; 0: nothing; null: promised without an amount. Absent ranks are not the document's. */
  readonly rates: Readonly<Partial<Record<Level, number | null>>>;
  /** Fields without which a register under this document cannot be checked. */
  readonly required: readonly Field[];
  /** What the document leaves open, each with its choices. */
  readonly settings: readonly Setting[];
  readonly rules: readonly Rule[];
  /** What it asks that no rule decides from a row: criteria, information, what other parts of the tool answer. */
  readonly others: OtherRequirements;
  /** What its money may be spent on, and how support for results is asked for; absent where it says nothing. */
  readonly spending?: SpendingTerms;
  readonly support?: SupportTerms;
}

/** The whole outcome of a check. */
export type Findings = readonly Finding[];
