import type { CellValue } from '../cell/cell-value';
import { type ColumnTerms, KnownValue } from './known-value';

/* Days and amounts are whole numbers: found by their place in pages, without a hash, up to this one. */
const PAGE_BITS = 8;
const PAGE = 1 << PAGE_BITS;
const LAST_PAGED = 1 << 20;
/* Columns of values that hardly repeat (names, remarks) are not worth remembering: by then there must be hits. */
const TRIAL = 4096;
const LEAST_HITS = 1 / 4;

/** The distinct values of one column. */
export class ValueIndex {
  private readonly pages: (KnownValue | undefined)[][] = [];
  private others: Map<CellValue, KnownValue> | null = new Map();
  private hits = 0;

  /** True once the column was found to repeat hardly any of its texts: then none of them is kept. */
  get forgets(): boolean {
    return this.others === null;
  }

  constructor(private readonly terms: ColumnTerms) {}

  /** What is known of a value: the same object for equal values, unless the column hardly repeats any. */
  of(value: CellValue): KnownValue {
    if (typeof value === 'number' && value >= 0 && value < LAST_PAGED && value === (value | 0))
      return this.paged(value);
    const known = this.others?.get(value);
    if (known === undefined) return this.learn(value);
    this.hits += 1;
    return known;
  }

  private paged(value: number): KnownValue {
    const page = (this.pages[value >> PAGE_BITS] ??= []);
    return (page[value & (PAGE - 1)] ??= new KnownValue(value, this.terms));
  }

  private learn(value: CellValue): KnownValue {
    const known = new KnownValue(value, this.terms);
    const { others, hits } = this;
    if (others && others.size >= TRIAL && hits < others.size * LEAST_HITS) this.others = null;
    else others?.set(value, known);
    return known;
  }
}
