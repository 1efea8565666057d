import type { Candidate } from './column-candidates';
import { CERTAIN, SURE } from './column-claims';
import type { Field } from './field';
import type { Meaning } from './header-meanings';

interface Open {
  readonly candidate: Candidate;
  readonly claims: Meaning[];
}

const surestOf = (open: readonly Open[]): Map<Field, number> => {
  const surest = new Map<Field, number>();
  for (const {
    claims: [claim],
  } of open)
    if (claim) surest.set(claim.field, Math.max(surest.get(claim.field) ?? 0, claim.weight));
  return surest;
};

/* One round: every "maybe" that a surer column beats falls back to what else its column may mean. */
const giveWay = (open: readonly Open[]): boolean => {
  const surest = surestOf(open);
  let changed = false;
  for (const { claims } of open) {
    const [claim] = claims;
    if (!claim || claim.weight >= CERTAIN || claim.weight >= (surest.get(claim.field) ?? 0)) continue;
    claims.shift();
    changed = true;
  }
  return changed;
};

/** Which claim of each column stands: the surest column keeps a field. Equally sure ones both keep it, for the user to choose. */
export const settleClaims = (
  candidates: readonly Candidate[],
  taken: ReadonlySet<Field>,
): ReadonlyMap<Candidate, Meaning> => {
  const open = candidates.map((candidate) => ({
    candidate,
    claims: candidate.claims.filter(({ field, weight }) => weight >= SURE && !taken.has(field)),
  }));
  while (giveWay(open));
  return new Map(open.flatMap(({ candidate, claims: [claim] }) => (claim ? [[candidate, claim] as const] : [])));
};
