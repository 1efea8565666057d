import { POLICY_HEADS } from '../domain/policies/policy-heads';
import type { PolicyId } from '../domain/policies/policy';
import type { Located } from './locate-register';

/** How many rows below the header are looked at; titles and the first studios name the place or the company. */
const ROWS = 60;

/** The one document whose region or company the register names; null when none or several are named. */
export const suggestPolicy = ({ grid, register }: Located): PolicyId | null => {
  const text = grid.values
    .slice(0, register.firstRow + ROWS)
    .map((row) => row.join(' '))
    .join(' ');
  const named = POLICY_HEADS.filter(({ hints }) => hints.some((hint) => text.includes(hint)));
  return named.length === 1 ? (named[0]?.id ?? null) : null;
};
