import { compareChecks, type CheckDifference } from '../../domain/findings/compare-checks';
import type { Finding } from '../../domain/findings/finding';

/** A difference that says only what both checks looked at. */
export interface Compared extends CheckDifference {
  /** True when the earlier check or this one may have been a quick one: then only errors are compared. */
  readonly errorsOnly: boolean;
}

const isTold = ({ code }: Finding): boolean => code !== 'not-checked';
const isError = ({ severity }: Finding): boolean => severity === 'error';

/** Leaves out what one of the two checks did not ask: nothing is called fixed or new because nobody looked. */
export const comparable = ({ fixed, fresh, standing }: CheckDifference, quick: boolean): Compared => {
  const earlier = [...fixed, ...standing].filter(isTold);
  const errorsOnly = quick || earlier.every(isError);
  const kept = (findings: readonly Finding[]) =>
    findings.filter((finding) => isTold(finding) && (!errorsOnly || isError(finding)));
  return { fixed: kept(fixed), fresh: kept(fresh), standing: kept(standing), errorsOnly };
};

/** The same difference once rows were checked again: against the same earlier check. */
export const comparedAgain = (before: Compared | null, findings: readonly Finding[]): Compared | null =>
  before && comparable(compareChecks([...before.fixed, ...before.standing], findings), before.errorsOnly);
