import type { CellAddress, CellArea } from '../cell/cell-address';
import type { Field } from '../register/field';
import type { Register } from '../register/register';
import type { Studio } from '../register/studio';
import type { Clause, Finding, Severity } from './finding';
import type { Found } from './finding-code';
import { FoundFinding } from './found-finding';
import { headerCell } from './header-cell';

/** Who speaks: a rule with its clause or a plain data check. */
export interface FindingSource {
  readonly rule: string;
  readonly severity: Severity;
  readonly clause?: Clause;
}

/** What was told about a cell, so that it can be told again about an equal one. */
export interface Told {
  readonly source: FindingSource;
  readonly field: Field;
  readonly found: Found;
  readonly severity: Severity;
  /** What stands in the cell, as text. */
  readonly value: string;
}

const cellKey = ({ row, column }: CellAddress): string => `${row}:${column}`;

/** Collects findings. What a merged cell shows to several rows is told once. */
export class FindingSink {
  private findings: Finding[] = [];
  private readonly told = new Set<string>();
  private readonly merged: ReadonlySet<string>;
  /* Fields with an error or a warning, by row. */
  private readonly questioned = new Map<number, Field[]>();
  private recorded: Told[] | null = null;

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

  /** The findings since the last time, in the order in which they were told. */
  take(): readonly Finding[] {
    const { findings } = this;
    this.findings = [];
    return findings;
  }

  /** A finding at a field's cell; without a studio or a field at the header's first cell. */
  tell(source: FindingSource, studio: Studio | null, field: Field | null, found: Found): void {
    if (!studio || !field) this.tellAt(source, headerCell(this.register), field, '', found);
    else {
      const severity = found.severity ?? source.severity;
      const told = { source, field, found, severity, value: studio.text(field) };
      this.recorded?.push(told);
      this.tellAgain(told, studio);
    }
  }

  /** What was told about an equal cell, about this studio's. */
  tellAgain(told: Told, studio: Studio): void {
    const { source, field, found, severity, value } = told;
    const cell = studio.address(field);
    if (this.isToldAlready(source, studio.row, cell, found)) return;
    this.findings.push(new FoundFinding(source, severity, this.register.sheet, cell, field, value, studio.name, found));
    if (severity !== 'info') this.question(studio.row, field);
  }

  /** A finding at a cell that belongs to no studio. */
  tellAt(source: FindingSource, cell: CellAddress, field: Field | null, value: string, found: Found): void {
    const severity = found.severity ?? source.severity;
    this.findings.push(new FoundFinding(source, severity, this.register.sheet, cell, field, value, '', found));
    if (field && severity !== 'info') this.question(cell.row, field);
  }

  /** Everything that is told about studios' cells during a piece of work, also what a merged cell had told before. */
  record(work: () => void): readonly Told[] {
    const told: Told[] = [];
    this.recorded = told;
    work();
    this.recorded = null;
    return told;
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
  private isToldAlready({ rule }: FindingSource, row: number, address: CellAddress, found: Found): boolean {
    if (address.row === row && this.merged.size === 0) return false;
    const cell = cellKey(address);
    if (address.row === row && !this.merged.has(cell)) return false;
    const key = `${cell}:${rule}:${found.code}`;
    const told = this.told.has(key) && address.row !== row;
    this.told.add(key);
    return told;
  }
}
