import type { CellAddress, CellArea } from '../cell/cell-address';
import type { Field } from '../register/field';
import type { Register } from '../register/register';
import type { Studio } from '../register/studio';
import type { Clause, Finding, Severity } from './finding';
import type { Found } from './finding-code';
import { headerCell } from './header-cell';

/** Who speaks: a rule with its clause or a plain data check. */
export interface FindingSource {
  readonly rule: string;
  readonly severity: Severity;
  readonly clause?: Clause;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const cellKey = ({ row, column }: CellAddress): string => `${row}:${column}`;

/** Collects findings. What a merged cell shows to several rows is told once. */
export class FindingSink {
  readonly findings: Finding[] = [];
  private readonly told = new Set<string>();
  private readonly merged: ReadonlySet<string>;
  /* Fields with an error or a warning, by row. */
  private readonly questioned = new Map<number, Field[]>();

  constructor(
    private readonly register: Register,
    merges: readonly CellArea[],
  ) {
    this.merged = new Set(merges.map(cellKey));
  }

  /** From here on `isQuestioned` knows of the findings of the next rows only. */
  startRows(): void {
    this.questioned.clear();
  }

  /** A finding at a field's cell; without a studio or a field at the header's first cell. */
  tell(source: FindingSource, studio: Studio | null, field: Field | null, found: Found): void {
    if (!studio || !field) this.tellAt(source, headerCell(this.register), field, '', found);
    else if (!this.isToldAlready(source, studio, field, found))
      this.add(source, studio.address(field), field, studio.text(field), studio.name, found, studio.row);
  }

  /** A finding at a cell that belongs to no studio. */
  tellAt(source: FindingSource, cell: CellAddress, field: Field | null, value: string, found: Found): void {
    this.add(source, cell, field, value, '', found, cell.row);
  }

  /** True when the row has an error or a warning at the field. */
  isQuestioned(row: number, field: Field): boolean {
    return this.questioned.get(row)?.includes(field) === true;
  }

  private question(row: number, field: Field): void {
    const fields = this.questioned.get(row);
    if (fields) fields.push(field);
    else this.questioned.set(row, [field]);
  }

  /* A merged cell's own row always tells, so that it can be checked again; the rows below it only if it did not. */
  private isToldAlready(source: FindingSource, studio: Studio, field: Field, found: Found): boolean {
    const address = studio.address(field);
    if (address.row === studio.row && this.merged.size === 0) return false;
    const cell = cellKey(address);
    if (address.row === studio.row && !this.merged.has(cell)) return false;
    const key = `${cell}:${source.rule}:${found.code}`;
    const told = this.told.has(key) && address.row !== studio.row;
    this.told.add(key);
    return told;
  }

  private add(
    source: FindingSource,
    cell: CellAddress,
    field: Field | null,
    value: string,
    studio: string,
    found: Found,
    row: number,
  ): void {
    const { rule, clause } = source;
    const { code, params, fix } = found;
    const severity = found.severity ?? source.severity;
    const finding: Writable<Finding> = {
      rule,
      severity,
      sheet: this.register.sheet,
      cell,
      field,
      value,
      studio,
      code,
      params,
    };
    if (clause) finding.clause = clause;
    if (fix) finding.fix = fix;
    this.findings.push(finding);
    if (field && severity !== 'info') this.question(row, field);
  }
}
