import { ExcelError } from './excel-error';
import type { HostObject } from './host-object';

const invalid = () => new ExcelError('InvalidArgument');

/** What a method was called with. Readers throw InvalidArgument for a value of the wrong kind; null and absent are the same. */
export class Arguments {
  constructor(
    private readonly values: readonly unknown[],
    private readonly resolveObject: (index: number) => HostObject | null | undefined,
  ) {}

  raw(index: number): unknown {
    return this.values[index] ?? null;
  }
  has(index: number): boolean {
    return this.raw(index) !== null;
  }
  /** True when the argument is an Excel object and not a plain value. */
  isObject(index: number): boolean {
    return this.resolveObject(index) !== undefined;
  }
  object(index: number): HostObject | null {
    return this.resolveObject(index) ?? null;
  }
  text(index: number): string {
    const given = this.raw(index);
    if (typeof given !== 'string') throw invalid();
    return given;
  }
  textOr<F extends string | null>(index: number, fallback: F): string | F {
    return this.has(index) ? this.text(index) : fallback;
  }
  whole(index: number): number {
    const given = this.raw(index);
    if (typeof given !== 'number' || !Number.isInteger(given)) throw invalid();
    return given;
  }
  wholeOr(index: number, fallback: number): number {
    return this.has(index) ? this.whole(index) : fallback;
  }
  flagOr(index: number, fallback: boolean): boolean {
    const given = this.raw(index);
    if (given === null) return fallback;
    if (typeof given !== 'boolean') throw invalid();
    return given;
  }
  /** One of an enumeration's words; absent gives the first. */
  choice<C extends string>(index: number, words: readonly [C, ...C[]]): C {
    const given = this.textOr(index, words[0]).toLowerCase();
    const found = words.find((word) => word.toLowerCase() === given);
    if (found === undefined) throw invalid();
    return found;
  }
}
