import type { Grid } from '../../cell/grid';
import type { Field } from '../../register/field';
import type { Level } from '../../register/level';
import type { Register } from '../../register/register';
import type { Studio } from '../../register/studio';
import type { Severity } from '../finding';
import type { Found } from '../finding-code';
import type { FindingSink, FindingSource } from '../finding-sink';

/** What the plain data checks look at. */
export interface DataContext {
  readonly register: Register;
  readonly studios: readonly Studio[];
  readonly grid: Grid;
  /** 1900 serial day. */
  readonly asOf: number;
  /** Fields without which a register cannot be checked. */
  readonly required: readonly Field[];
  /** The document's own word for each rank. */
  readonly levelLabels: Readonly<Partial<Record<Level, string>>>;
  readonly sink: FindingSink;
}

/** A check of one row. */
export type RowCheck = (studio: Studio) => void;

/** A check of some rows, all of them read by the same columns. */
export type SliceCheck = (studios: readonly Studio[]) => void;

/** A check of one row that looks at nothing but the cell of this field. */
export interface CellCheck {
  readonly field: Field;
  readonly check: RowCheck;
  /** True when what it says also depends on other cells of the row after all. */
  readonly looksAround?: boolean;
}

const SOURCES: Readonly<Record<Severity, Map<string, FindingSource>>> = {
  error: new Map(),
  warning: new Map(),
  info: new Map(),
};

const sourceOf = (rule: string, severity: Severity): FindingSource => {
  let source = SOURCES[severity].get(rule);
  if (!source) SOURCES[severity].set(rule, (source = { rule: `data/${rule}`, severity }));
  return source;
};

/** Tells a finding of a plain check at a studio's field. */
export const tellData = (
  { sink }: DataContext,
  rule: string,
  severity: Severity,
  studio: Studio | null,
  field: Field | null,
  found: Found,
): void => sink.tell(sourceOf(rule, severity), studio, field, found);
