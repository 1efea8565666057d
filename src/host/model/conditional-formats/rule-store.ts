import type { WorksheetFrame } from '../sheet/worksheet-frame';
import { sqrefOf } from '../references/a1';
import { intersect } from '../references/area';
import type { StyleSheet } from '../styles/style-sheet';
import type { StyleWriter } from '../styles/write-styles';
import type { CellArea } from '../types';
import type { ConditionalFormatModel, ConditionalFormatStore } from '../workbook';
import { findRules, removeRule } from './find-rules';
import { RuleFile, type RuleOrder } from './rule-file';

const idOf = (number: number): string =>
  `{${number.toString(16).toUpperCase().padStart(8, '0')}-000E-0000-0000-000000000000}`;

/** Conditional formats of a sheet in priority order. */
export class RuleStore implements ConditionalFormatStore, RuleOrder {
  readonly items: RuleFile[];
  #next = 0;
  #reordered = false;
  /** File priorities of removed rules that no other rule shared. */
  readonly #removed: number[] = [];

  constructor(
    private readonly frame: WorksheetFrame,
    private readonly styles: StyleSheet,
  ) {
    this.items = findRules(frame)
      .map((place) => new RuleFile(idOf(this.#next++), place, false, styles, this))
      .sort((one, other) => (one.filePriority ?? Infinity) - (other.filePriority ?? Infinity) || 0);
  }

  positionOf(rule: ConditionalFormatModel): number {
    return this.items.findIndex((item) => item === rule);
  }

  move(rule: ConditionalFormatModel, position: number): void {
    const at = this.positionOf(rule);
    const to = Math.max(0, Math.min(position, this.items.length - 1));
    if (at < 0 || at === to) return;
    this.#reordered = true;
    this.items.splice(to, 0, ...this.items.splice(at, 1));
  }

  addCustom(areas: readonly CellArea[]): ConditionalFormatModel {
    const rule = this.frame.create('cfRule', { type: 'expression', priority: 1 });
    const container = this.frame.create('conditionalFormatting', { sqref: sqrefOf(areas) }, rule);
    this.frame.insert(container);
    const place = { container, rule, extension: false, extended: undefined };
    const item = new RuleFile(idOf(this.#next++), place, true, this.styles, this);
    this.items.unshift(item);
    return item;
  }

  remove(id: string): void {
    const item = this.items.find((candidate) => candidate.id === id);
    if (!item) return;
    this.items.splice(this.items.indexOf(item), 1);
    removeRule(this.frame, item.place);
    const { filePriority } = item;
    const shared = this.items.some((other) => other.filePriority === filePriority);
    if (filePriority !== null && !shared) this.#removed.push(filePriority);
  }

  /** Reads areas anew after rows or columns moved; rules that lost their last cell are gone. */
  refresh(): void {
    const present = new Set(findRules(this.frame).map(({ rule }) => rule));
    const gone = this.items.filter((item) => !present.has(item.place.rule));
    for (const item of gone) this.items.splice(this.items.indexOf(item), 1);
    for (const item of this.items) item.refresh();
  }

  /** Writes priorities and looks into the part; called before every save, with the same result each time. */
  prepare(writer: StyleWriter): void {
    for (const item of this.items) item.writeFormat(writer);
    if (this.#reordered) this.items.forEach((item, index) => item.place.rule.set('priority', index + 1));
    else this.number();
  }

  /**
   * Excel gives a new rule priority 1 and renumbers all others. That is done only where a rule of ours meets another
   * one on a cell; otherwise ours come after the others, whose bytes then stay. A removed rule's number closes up,
   * so that adding and removing again, even in another session, leaves the numbers as they were.
   */
  private number(): void {
    const added = this.items.filter((item) => this.isNew(item));
    const others = this.items.filter((item) => item.filePriority !== null);
    const first = added.some((item) => others.some((other) => overlap(item.areas, other.areas)));
    const shift = first ? added.length : 0;
    let highest = 0;
    for (const { filePriority, place } of others) {
      const priority =
        (filePriority ?? 0) - this.#removed.filter((removed) => removed < (filePriority ?? 0)).length + shift;
      highest = Math.max(highest, priority);
      place.rule.set('priority', priority);
    }
    added.forEach(({ place }, index) => place.rule.set('priority', (first ? 0 : highest) + index + 1));
  }

  private isNew(item: RuleFile): boolean {
    return item.filePriority === null && !item.place.extension && item.place.rule.get('priority') !== undefined;
  }
}

const overlap = (some: readonly CellArea[], others: readonly CellArea[]): boolean =>
  some.some((area) => others.some((other) => intersect(area, other) !== null));
