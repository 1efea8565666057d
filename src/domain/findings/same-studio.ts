import { comparableName } from '../cell/normalise-text';
import type { Studio } from '../register/studio';

const ALONE: readonly Studio[] = [];
/** Rows of one studio that are looked at together; a list that repeats one row more often is broken anyway. */
const LIMIT = 100;
/* Nothing but common Chinese characters, digits and capitals: already in the form that can be compared. */
const COMPARABLE = /^[\u4e00-\u9fff0-9A-Z()]*$/;

const comparable = (text: string): string => (COMPARABLE.test(text) ? text : comparableName(text));

/* A row without a name is nobody's repetition. */
const keyOf = (studio: Studio): string => {
  const name = comparable(studio.name);
  return name === '' ? '' : `${name}|${comparable(studio.text('studio.unit'))}`;
};

/** Which rows speak of the same studio: equal name and equal unit, in whatever spelling. */
export class SameStudio {
  private readonly byKey = new Map<string, Studio | Studio[]>();
  private readonly keys: string[] = [];
  /* Almost no studio stands in two rows; asking about the others must cost nothing. */
  private hasRepeated = false;

  /** Rows are added in sheet order. */
  add(studio: Studio): void {
    const key = keyOf(studio);
    this.keys[studio.row] = key;
    if (key === '') return;
    const known = this.byKey.get(key);
    if (known === undefined) this.byKey.set(key, studio);
    else if (Array.isArray(known)) known.push(studio);
    else this.byKey.set(key, [known, studio]);
    if (known !== undefined) this.hasRepeated = true;
  }

  /** All rows of this studio in sheet order (the first hundred); empty when it has only this one. */
  of(studio: Studio): readonly Studio[] {
    if (!this.hasRepeated) return ALONE;
    const known = this.byKey.get(this.keys[studio.row] ?? keyOf(studio));
    if (!Array.isArray(known)) return ALONE;
    return known.length > LIMIT ? known.slice(0, LIMIT) : known;
  }

  /** Puts an edited row in the place of what was read before; gives back the other rows of its old and its new studio. */
  replace(edited: Studio): readonly Studio[] {
    const before = this.keys[edited.row] ?? '';
    const rest = this.all(before).filter(({ row }) => row !== edited.row);
    this.set(before, rest);
    const after = keyOf(edited);
    const joined = [...this.all(after), edited].sort((a, b) => a.row - b.row);
    this.keys[edited.row] = after;
    this.set(after, joined);
    return [...new Set([...rest, ...joined])].filter(({ row }) => row !== edited.row);
  }

  private all(key: string): readonly Studio[] {
    const known = this.byKey.get(key);
    if (known === undefined) return ALONE;
    return Array.isArray(known) ? known : [known];
  }

  private set(key: string, studios: readonly Studio[]): void {
    const [only] = studios;
    if (key === '') return;
    if (studios.length > 1) this.hasRepeated = true;
    if (only === undefined) this.byKey.delete(key);
    else this.byKey.set(key, studios.length === 1 ? only : [...studios]);
  }
}
