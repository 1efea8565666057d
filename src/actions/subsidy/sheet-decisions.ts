import { compactText } from '../../domain/cell/normalise-text';
import { readMoney } from '../../domain/cell/read-money';
import type { Policy } from '../../domain/policies/policy';
import type { SettingValues } from '../../domain/policies/setting';
import type { DrawnSheet } from '../sheet-drawing';
import type { SheetInput } from './sheet-inputs';
import { memoryOf } from './sheet-memory';

type Cell = string | number | boolean;

/* The cell where it was written, else the first one right of its label: people insert rows. */
const cellNow = ({ row, column, label }: SheetInput, values: DrawnSheet['values']): Cell | undefined => {
  const LABEL = 1;
  const line = values[row];
  if (line?.[LABEL] === label) return line[column];
  return values.find((each) => each[LABEL] === label)?.[column];
};

const amount = (cell: Cell): string | null => {
  const { value } = readMoney(cell, 1);
  return value === null || value < 0 ? null : String(value);
};

const meant = ({ words, key }: SheetInput, cell: Cell): string | null => {
  if (key.startsWith('amount.')) return amount(cell);
  const text = compactText(String(cell));
  return Object.entries(words ?? {}).find(([word]) => compactText(word) === text)?.[1] ?? null;
};

const written = ({ rates }: Policy, key: string): string | null => {
  const rate = Object.entries(rates).find(([level]) => key === `amount.${level}`)?.[1];
  return typeof rate === 'number' ? String(rate) : null;
};

/** What somebody decided in the cells of our sheet that may be changed. */
export interface SheetDecisions {
  readonly values: SettingValues;
  /** The values that we had written there, by key. */
  readonly before: SettingValues;
}

const NOTHING: SheetDecisions = { values: {}, before: {} };

/**
 * Reads the cells again that people may change. A value that is not the one we wrote, or that was changed there earlier, is
 * a decision; what the document says itself is none.
 */
export const sheetDecisions = (sheet: DrawnSheet | null, policy: Policy): SheetDecisions => {
  const memory = sheet && memoryOf(sheet);
  if (!sheet || !memory) return NOTHING;
  const values: Record<string, string> = {};
  const before: Record<string, string> = {};
  for (const input of memory.inputs) {
    const was = meant(input, input.value);
    if (was !== null) before[input.key] = was;
    const now = meant(input, cellNow(input, sheet.values) ?? '');
    if (now === null || now === written(policy, input.key)) continue;
    if (now !== was || input.fromSheet) values[input.key] = now;
  }
  return { values, before };
};

/**
 * Settings for a calculation: a change in our sheet goes before what is remembered; what the user says at this moment goes
 * before both, unless it is only what we had written there ourselves.
 */
export const withSheetDecisions = (
  settled: SettingValues,
  chosen: SettingValues,
  { values, before }: SheetDecisions,
): { readonly settings: SettingValues; readonly fromSheet: ReadonlySet<string> } => {
  const taken = Object.entries(values).filter(([key]) => chosen[key] === undefined || chosen[key] === before[key]);
  return { settings: { ...settled, ...Object.fromEntries(taken) }, fromSheet: new Set(taken.map(([key]) => key)) };
};
