import { comparableName } from '../../cell/normalise-text';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Studio } from '../../register/studio';

const SEPARATORS = /[、，,/;；和与及·\n]/;
/* 王某某（全国劳模） */
const ASIDE = /[(（][^()（）]*[)）]/g;

/** The people a leader cell names, in comparable form. */
export const leadersOf = (leader: string): string[] =>
  leader
    .replace(ASIDE, '')
    .split(SEPARATORS)
    .map(comparableName)
    .filter((person) => person !== '');

/** True when the studio's name holds its leader's, or one of them; also when one of the two is not written. */
export const nameHoldsLeader = (studio: Studio): boolean => {
  const leader = studio.text('leader.name');
  if (studio.name === '' || saysNothing(leader) || studio.name.includes(leader)) return true;
  const name = comparableName(studio.name);
  const people = leadersOf(leader);
  return people.length === 0 || people.some((person) => name.includes(person));
};
