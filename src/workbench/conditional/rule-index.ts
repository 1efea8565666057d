import { containsCell } from '../../host/model/references/area';
import type { CellArea } from '../../host/model/types';
import { lastRow } from '../geometry/area';
import type { RuleView } from './rule-view';

interface Entry {
  readonly area: CellArea;
  readonly rule: RuleView;
}

/** Finds the rules of a cell, strongest first, also among thousands of small areas. */
export type RulesAt = (row: number, column: number) => readonly RuleView[];

/* Taller areas are few and are looked through; shorter ones are filed under their rows. */
const TALL = 64;

export const indexRules = (rules: readonly RuleView[]): RulesAt => {
  const tall: Entry[] = [];
  const byRow = new Map<number, Entry[]>();
  for (const rule of rules) for (const area of rule.areas) fileEntry({ area, rule }, tall, byRow);
  return (row, column) => {
    const found = new Set<RuleView>();
    for (const entries of [tall, byRow.get(row) ?? []])
      for (const { area, rule } of entries) if (containsCell(area, row, column)) found.add(rule);
    return [...found].sort((a, b) => a.priority - b.priority);
  };
};

const fileEntry = (entry: Entry, tall: Entry[], byRow: Map<number, Entry[]>): void => {
  if (entry.area.rowCount > TALL) {
    tall.push(entry);
    return;
  }
  for (let row = entry.area.row; row <= lastRow(entry.area); row++) {
    const entries = byRow.get(row) ?? [];
    byRow.set(row, entries);
    entries.push(entry);
  }
};
