import type { CellAddress } from '../cell/cell-address';
import type { Field } from '../register/field';
import type { Clause, Finding, FindingParams, Fix, Severity } from './finding';
import type { Found } from './finding-code';
import type { FindingSource } from './finding-sink';

/**
 * A finding as the checks make it. There are hundreds of thousands of them in a large register: made by a constructor they
 * have one shape and no spare parts; parameters, clause and fix are shared among all that say the same.
 */
export class FoundFinding implements Finding {
  readonly rule: string;
  readonly code: string;
  readonly params: FindingParams;
  declare readonly clause?: Clause;
  declare readonly fix?: Fix;

  constructor(
    source: FindingSource,
    readonly severity: Severity,
    readonly sheet: string,
    readonly cell: CellAddress,
    readonly field: Field | null,
    readonly value: string,
    readonly studio: string,
    found: Found,
  ) {
    this.rule = source.rule;
    this.code = found.code;
    this.params = found.params;
    if (source.clause) this.clause = source.clause;
    if (found.fix) this.fix = found.fix;
  }
}
