import type { Grid } from '../cell/grid';
import type { Field } from './field';
import { type Header, findHeader, isRegisterHeader } from './find-header';
import { mergeIndex } from './merge-index';
import { type SheetTraits, sheetTraits } from './sheet-traits';

/** A sheet that may hold the register. */
export interface RegisterCandidate {
  readonly sheet: string;
  /** Larger is likelier; only good for comparing. */
  readonly score: number;
  /** True when no other sheet comes near it: it can be taken without asking. */
  readonly sure: boolean;
  readonly why: {
    /** What its header names. */
    readonly fields: readonly Field[];
    readonly traits: SheetTraits;
  };
}

const LEAST = 6;
const CLEARLY = 1.4;
const TITLE = 2;

const scoreOf = ({ score, fields }: Header, traits: SheetTraits): number => {
  const describes = (['studio.unit', 'leader.name', 'naming.level', 'naming.date', 'studio.created'] as const).filter(
    (field) => fields.has(field),
  ).length;
  const ledger = traits.repeated > 0.34 ? 6 : 0;
  return score + describes - 2.5 * traits.foreign - ledger + TITLE * traits.title + (traits.names === 0 ? -0.5 : 0);
};

/**
 * Finds the sheets that may hold a register of studios, the likeliest first. Ledgers, member lists, payment lists and forms
 * name studios too, but have columns of their own and many rows per studio. The first 40 rows of each sheet are enough.
 */
export const findRegisters = (grids: readonly Grid[]): RegisterCandidate[] => {
  const found = grids.flatMap((grid) => {
    const header = findHeader(grid, mergeIndex(grid.merges, grid.values.length));
    if (!header || !isRegisterHeader(header)) return [];
    const traits = sheetTraits(grid, header);
    const score = scoreOf(header, traits);
    return score < LEAST ? [] : [{ sheet: grid.sheet, score, why: { fields: [...header.fields], traits } }];
  });
  found.sort((a, b) => b.score - a.score);
  const [best, second] = found;
  return found.map((candidate) => ({
    ...candidate,
    sure: candidate === best && (second === undefined || candidate.score >= second.score * CLEARLY),
  }));
};
