import type { CellValue } from '../cell/cell-value';
import { dayTextKey } from '../cell/day-text-key';
import { type ColumnTerms, KnownValue } from './known-value';
import { Pages } from './pages';

const LAST_NUMBER = 1 << 20;
/* Columns of values that hardly repeat (names, remarks) are not worth remembering: by then there must be hits. */
const TRIAL = 4096;
const LEAST_HITS = 1 / 4;

/** The distinct values of one column. */
export class ValueIndex {
  /* Days and amounts are whole numbers, and most day texts can be told by one: found by their place, without a hash. */
  private readonly numbers = new Pages<KnownValue>(8);
  private readonly dayTexts = new Pages<KnownValue>(11);
  private others: Map<CellValue, KnownValue> | null = new Map();
  private hits = 0;

  constructor(private readonly terms: ColumnTerms) {}

  /** True once the column was found to repeat hardly any of its texts: then none of them is kept. */
  get forgets(): boolean {
    return this.others === null;
  }

  /** What is known of a value: the same object for equal values, unless the column hardly repeats any. */
  of(value: CellValue): KnownValue {
    if (typeof value === 'number') {
      if (value >= 0 && value < LAST_NUMBER && value === (value | 0)) return this.placed(this.numbers, value, value);
    } else if (this.terms.isDate && typeof value === 'string') {
      const key = dayTextKey(value);
      if (key >= 0) return this.placed(this.dayTexts, key, value);
    }
    const known = this.others?.get(value);
    if (known === undefined) return this.learn(value);
    this.hits += 1;
    return known;
  }

  private placed(pages: Pages<KnownValue>, place: number, value: CellValue): KnownValue {
    return pages.at(place) ?? pages.put(place, new KnownValue(value, this.terms));
  }

  private learn(value: CellValue): KnownValue {
    const known = new KnownValue(value, this.terms);
    const { others, hits } = this;
    if (others && others.size >= TRIAL && hits < others.size * LEAST_HITS) this.others = null;
    else others?.set(value, known);
    return known;
  }
}
