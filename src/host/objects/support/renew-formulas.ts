import type { Session } from '../../session';

/** Has the formulas that speak of a defined name worked out again. */
export const renewFormulas = (name: string, { calculation }: Session): void => {
  const wanted = name.toLowerCase();
  calculation.restructure((formula) => formula.toLowerCase().includes(wanted));
};
