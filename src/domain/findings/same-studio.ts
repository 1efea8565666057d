import { comparableName } from '../cell/normalise-text';
import type { Studio } from '../register/studio';

const ALONE: readonly Studio[] = [];
/* Nothing but common Chinese characters: already in the form that can be compared. */
const COMPARABLE = /^[\u4e00-\u9fff]*$/;

const keyOf = (text: string): string => (COMPARABLE.test(text) ? text : comparableName(text));

/** Which rows speak of the same studio: equal name and equal unit, in whatever spelling. */
export class SameStudio {
  private readonly byName = new Map<string, Studio | readonly Studio[]>();
  private readonly keys: string[] = [];

  /** Rows are added in sheet order. A row without a name is nobody's repetition. */
  add(studio: Studio): void {
    const key = keyOf(studio.name);
    this.keys[studio.row] = key;
    if (key === '') return;
    const known = this.byName.get(key);
    this.byName.set(key, known === undefined ? studio : [...this.named(key), studio]);
  }

  /** All rows of this studio in sheet order; empty when it has only this one. */
  of(studio: Studio): readonly Studio[] {
    const named = this.byName.get(this.keys[studio.row] ?? keyOf(studio.name));
    if (named === undefined || !Array.isArray(named)) return ALONE;
    const unit = keyOf(studio.text('studio.unit'));
    const same = (named as readonly Studio[]).filter((other) => keyOf(other.text('studio.unit')) === unit);
    return same.length > 1 ? same : ALONE;
  }

  /** Puts an edited row in the place of what was read before; gives back the other rows that have its old or new name. */
  replace(edited: Studio): readonly Studio[] {
    const before = this.keys[edited.row] ?? '';
    const rest = this.named(before).filter(({ row }) => row !== edited.row);
    this.byName.delete(before);
    if (rest.length > 0) this.byName.set(before, rest);
    const after = keyOf(edited.name);
    const joined = [...this.named(after), edited].sort((a, b) => a.row - b.row);
    this.keys[edited.row] = after;
    if (after !== '') this.byName.set(after, joined);
    return [...new Set([...rest, ...joined])].filter(({ row }) => row !== edited.row);
  }

  private named(key: string): readonly Studio[] {
    const known = this.byName.get(key);
    if (known === undefined) return ALONE;
    return 'row' in known ? [known] : known;
  }
}
