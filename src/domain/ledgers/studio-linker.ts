import { comparableName } from '../cell/normalise-text';
import type { ListedStudio } from './studio-list';
import { type StudioWords, kindsAgree, sameKinds, studioWords } from './studio-words';
import { sameUnit, unitForms } from './unit-names';

/** Whose a name is: one studio's for certain, perhaps one of several, or nobody's of the register. Indexes into the list. */
export type Link =
  | { readonly kind: 'sure'; readonly studio: number }
  | { readonly kind: 'maybe'; readonly studios: readonly number[] }
  | { readonly kind: 'none' };

export const NOBODY: Link = { kind: 'none' };

/** What the user said about a name: comparable name → studio's id, null for nobody. */
export type LinkAnswers = ReadonlyMap<string, string | null>;

const MOST_CANDIDATES = 4;
const sure = (studio: number): Link => ({ kind: 'sure', studio });
const maybe = (studios: readonly number[]): Link =>
  studios.length === 0 ? NOBODY : { kind: 'maybe', studios: studios.slice(0, MOST_CANDIDATES) };

/** True when the texts differ in one character: changed, left out or added. */
const isOneOff = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
};

const add = (map: Map<string, number[]>, key: string, studio: number): void => {
  if (key === '') return;
  const known = map.get(key);
  if (!known) map.set(key, [studio]);
  else if (!known.includes(studio)) known.push(studio);
};

/** Finds the studio that a name in a ledger means. */
export class StudioLinker {
  private readonly words: readonly StudioWords[];
  private readonly byWhole = new Map<string, number[]>();
  private readonly byCore = new Map<string, number[]>();
  private readonly byLeader = new Map<string, number[]>();
  private readonly byUnit = new Map<string, number[]>();
  private readonly units: readonly string[];
  private readonly known = new Map<string, Link>();
  private readonly hints = new Map<string, boolean>();

  constructor(
    readonly studios: readonly ListedStudio[],
    private readonly answers: LinkAnswers = new Map(),
  ) {
    this.words = studios.map(({ name }) => studioWords(name));
    studios.forEach(({ unit, leader }, studio) => {
      for (const form of unitForms(unit)) add(this.byUnit, form, studio);
      add(this.byLeader, comparableName(leader), studio);
    });
    this.units = [...this.byUnit.keys()].sort((a, b) => b.length - a.length);
    studios.forEach((_, studio) => {
      const { whole = '', core = '' } = this.words[studio] ?? {};
      add(this.byWhole, whole, studio);
      add(this.byCore, this.withoutUnit(core).core, studio);
    });
  }

  /** The studio a name means; `unit` is what the same row says about the unit, '' when it does not. */
  link(name: string, unit = ''): Link {
    const key = `${name}|${unit}`;
    let link = this.known.get(key);
    if (!link) this.known.set(key, (link = this.find(name, unit)));
    return link;
  }

  private find(name: string, unit: string): Link {
    const words = studioWords(name);
    const answer = this.answers.get(comparableName(name));
    if (answer !== undefined) {
      const studio = this.studios.findIndex(({ id }) => id === answer);
      return studio < 0 ? NOBODY : sure(studio);
    }
    if (words.whole === '') return NOBODY;
    return this.byName(words, unit) ?? this.byPerson(words, unit) ?? this.nearby(words);
  }

  /* A unit's name in front of a studio's own. */
  private withoutUnit(core: string): { core: string; unit: string } {
    const unit = this.units.find((form) => core.startsWith(form));
    return unit === undefined ? { core, unit: '' } : { core: core.slice(unit.length), unit };
  }

  private inUnit(studios: readonly number[], ...hints: readonly string[]): readonly number[] | null {
    const told = hints.filter((hint) => hint !== '' && this.isUnit(hint));
    if (told.length === 0) return null;
    return studios.filter((studio) => told.every((hint) => sameUnit(hint, this.studios[studio]?.unit ?? '')));
  }

  /* Only what is some studio's unit can tell studios apart; a department or a trade union cannot. */
  private isUnit(hint: string): boolean {
    let is = this.hints.get(hint);
    if (is === undefined) this.hints.set(hint, (is = unitForms(hint).some((form) => this.byUnit.has(form))));
    return is;
  }

  private byName(words: StudioWords, rowUnit: string): Link | null {
    const exact = this.byWhole.get(words.whole);
    if (exact) return this.among(exact, exact, words, rowUnit, words.aside);
    const { core, unit } = this.withoutUnit(words.core);
    if (core !== '') {
      const found = this.byCore.get(core);
      return found && core.length > 1 ? this.among(found, found, words, rowUnit, unit, words.aside) : null;
    }
    if (unit === '' || !/工作室/.test(words.whole)) return null;
    /* 某某厂职工创新工作室: the unit is all that tells it apart. */
    const unnamed = (this.byUnit.get(unit) ?? []).filter(
      (studio) => this.withoutUnit(this.words[studio]?.core ?? '').core === '',
    );
    return unnamed.length > 0 ? this.among(unnamed, unnamed, words, rowUnit, unit) : maybe(this.byUnit.get(unit) ?? []);
  }

  private among(all: readonly number[], found: readonly number[], words: StudioWords, ...hints: string[]): Link {
    const inUnit = this.inUnit(found, ...hints);
    /* The unit says another studio than the name does. */
    if (inUnit?.length === 0) return maybe(all);
    const left = inUnit ?? found;
    const [only, another] = left;
    if (only !== undefined && another === undefined)
      return kindsAgree(words, this.words[only] ?? words) ? sure(only) : maybe(all);
    const same = left.filter((studio) => sameKinds(words, this.words[studio] ?? words));
    const whole = left.filter((studio) => this.words[studio]?.whole === words.whole);
    const [best, second] = whole.length > 0 ? whole : same;
    return best !== undefined && second === undefined ? sure(best) : maybe(left);
  }

  /* Called by its leader's name although its own is another: certain only where the unit agrees. */
  private byPerson(words: StudioWords, rowUnit: string): Link | null {
    const { core, unit } = this.withoutUnit(words.core);
    const led = this.byLeader.get(core);
    if (!led) return null;
    const inUnit = this.inUnit(led, rowUnit, unit, words.aside);
    const [only, another] = inUnit ?? led;
    if (only === undefined || another !== undefined) return maybe(led);
    return inUnit || this.isCalledAfter(only, core, words) ? sure(only) : maybe(led);
  }

  /* 王某工作室 for 王某焊接技师创新工作室: its own name begins with the leader's, and nobody else's holds it. */
  private isCalledAfter(studio: number, leader: string, words: StudioWords): boolean {
    const own = this.words[studio];
    const others = this.words.some(({ core }, other) => other !== studio && core.includes(leader));
    return own !== undefined && !others && this.withoutUnit(own.core).core.startsWith(leader) && kindsAgree(words, own);
  }

  private nearby(words: StudioWords): Link {
    const { core, unit } = this.withoutUnit(words.core);
    if (core === '') return maybe(this.byUnit.get(unit) ?? []);
    if (core.length < 2) return NOBODY;
    const near = this.studios.flatMap((_, studio) => {
      const own = this.withoutUnit(this.words[studio]?.core ?? '').core;
      if (own.length < 2) return [];
      const contains = (own.length > 2 && core.includes(own)) || (core.length > 2 && own.includes(core));
      return contains || (core.length > 2 && own.length > 2 && isOneOff(core, own)) ? [studio] : [];
    });
    return maybe(near);
  }
}
