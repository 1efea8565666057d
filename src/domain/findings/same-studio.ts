import { comparableName } from '../cell/normalise-text';
import type { Studio } from '../register/studio';

const ALONE: readonly Studio[] = [];
/** Rows of one studio that are looked at together; a list that repeats one row more often is broken anyway. */
const LIMIT = 100;
/* Nothing but common Chinese characters, digits and capitals: already in the form that can be compared. */
const COMPARABLE = /^[\u4e00-\u9fff0-9A-Z()]*$/;

const comparable = (text: string): string => (COMPARABLE.test(text) ? text : comparableName(text));

/* The rows of one name by unit. */
type Namesakes = Map<string, Studio[]>;

/** Which rows speak of the same studio: equal name and equal unit, in whatever spelling. */
export class SameStudio {
  /* Almost every name stands in one row only: then its units need not be compared. */
  private readonly byName = new Map<string, Studio | Namesakes>();
  private readonly names: string[] = [];
  /* Of rows that have a namesake. */
  private readonly units = new Map<number, string>();
  /* The rows of one studio, for those that stand in several. */
  private readonly groups = new Map<number, readonly Studio[]>();

  /** Rows are added in sheet order. */
  add(studio: Studio): void {
    const name = comparable(studio.name);
    this.names[studio.row] = name;
    /* A row without a name is nobody's repetition. */
    if (name === '') return;
    const known = this.byName.get(name);
    if (known === undefined) this.byName.set(name, studio);
    else this.join(this.namesakes(name, known), studio);
  }

  /** All rows of this studio in sheet order (the first hundred); empty when it has only this one. */
  of({ row }: Studio): readonly Studio[] {
    const group = this.groups.size === 0 ? undefined : this.groups.get(row);
    if (!group) return ALONE;
    return group.length > LIMIT ? group.slice(0, LIMIT) : group;
  }

  /** Puts an edited row in the place of what was read before; gives back the other rows of its old and its new studio. */
  replace(edited: Studio): readonly Studio[] {
    const rest = this.leave(edited.row);
    this.add(edited);
    const joined = this.groups.get(edited.row) ?? ALONE;
    return [...new Set([...rest, ...joined])].filter(({ row }) => row !== edited.row);
  }

  private join(namesakes: Namesakes, studio: Studio): void {
    const unit = this.unitOf(studio);
    const group = namesakes.get(unit);
    if (!group) {
      namesakes.set(unit, [studio]);
      return;
    }
    const isLast = (group.at(-1)?.row ?? -1) < studio.row;
    group.push(studio);
    if (!isLast) group.sort((a, b) => a.row - b.row);
    for (const { row } of group.length === 2 ? group : [studio]) this.groups.set(row, group);
  }

  /* The studios that the row stood with until now. */
  private leave(row: number): readonly Studio[] {
    const name = this.names[row] ?? '';
    const known = this.byName.get(name);
    if (!(known instanceof Map)) {
      this.byName.delete(name);
      return ALONE;
    }
    const unit = this.units.get(row) ?? '';
    const rest = (known.get(unit) ?? []).filter((other) => other.row !== row);
    if (rest.length > 0) known.set(unit, rest);
    else known.delete(unit);
    this.groups.delete(row);
    for (const other of rest)
      if (rest.length > 1) this.groups.set(other.row, rest);
      else this.groups.delete(other.row);
    return rest;
  }

  private namesakes(name: string, known: Studio | Namesakes): Namesakes {
    if (known instanceof Map) return known;
    const namesakes: Namesakes = new Map([[this.unitOf(known), [known]]]);
    this.byName.set(name, namesakes);
    return namesakes;
  }

  private unitOf(studio: Studio): string {
    const unit = comparable(studio.text('studio.unit'));
    this.units.set(studio.row, unit);
    return unit;
  }
}
