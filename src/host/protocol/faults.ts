import { ExcelError } from './excel-error';

/** Scripted mishaps. `n` counts the add-in's own batches from now; 1 is the next one. */
export interface Faults {
  /** The batch is refused whole with this code, nothing of it is done. */
  failBatch(n: number, code: string, message?: string): void;
  /** Something happens just before the batch runs: another author at work. */
  beforeBatch(n: number, act: () => void): void;
  clear(): void;
}

/** The script and, for the engine, its next page. */
export class FaultScript implements Faults {
  private done = 0;
  private failures = new Map<number, ExcelError>();
  private acts = new Map<number, (() => void)[]>();

  failBatch(n: number, code: string, message?: string): void {
    this.failures.set(this.done + n, new ExcelError(code, message));
  }
  beforeBatch(n: number, act: () => void): void {
    this.acts.set(this.done + n, [...(this.acts.get(this.done + n) ?? []), act]);
  }
  clear(): void {
    this.failures.clear();
    this.acts.clear();
  }
  /** Called once for each of the add-in's own batches: what happens before it and how it fails, if it does. */
  next(): { readonly acts: readonly (() => void)[]; readonly failure: ExcelError | undefined } {
    this.done += 1;
    return { acts: this.acts.get(this.done) ?? [], failure: this.failures.get(this.done) };
  }
}
