import { POLICY_HEADS } from '../domain/policies/policy-heads';
import type { PolicyId } from '../domain/policies/policy';
import type { Located } from './locate-register';

/** How many rows below the header are looked at; titles and the first studios name the place or the company. */
const ROWS = 60;
/** So many times as often as any other: a training in Beijing makes no register of Beijing. */
const CLEARLY = 3;

const timesIn = (text: string, hints: readonly string[]): number =>
  Math.max(...hints.map((hint) => text.split(hint).length - 1));

/** The one document whose region or company the register names, or names far more often than others; else null. */
export const suggestPolicy = ({ grid, register }: Located): PolicyId | null => {
  const text = grid.values
    .slice(0, register.firstRow + ROWS)
    .map((row) => row.join(' '))
    .join(' ');
  const named = POLICY_HEADS.map(({ id, hints }) => ({ id, times: timesIn(text, hints) }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
  const [first, second] = named;
  return first && first.times >= CLEARLY * (second?.times ?? 0) ? first.id : null;
};
