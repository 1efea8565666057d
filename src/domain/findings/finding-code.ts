import type { ClauseCodes } from './clause-code';
import type { DataCodes } from './data-code';
import type { EvidenceCodes } from './evidence-code';
import type { Fix, Severity } from './finding';
import type { FormCodes } from './form-code';
import type { ProcedureCodes } from './procedure-code';
import type { SubsidyCodes } from './subsidy-code';

/** Every sentence a finding can be told in, with what completes it. */
export interface FindingCodes extends DataCodes, ClauseCodes, ProcedureCodes, SubsidyCodes, FormCodes, EvidenceCodes {}
export type FindingCode = keyof FindingCodes;

interface FoundAs<Code extends FindingCode> {
  readonly code: Code;
  readonly params: FindingCodes[Code];
  /** Where it is not the check's or the rule's own. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** What a check has to say about one cell. */
export type Found = { [Code in FindingCode]: FoundAs<Code> }[FindingCode];
