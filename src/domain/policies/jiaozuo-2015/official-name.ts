import { comparableName } from '../../cell/normalise-text';

const SEPARATORS = /[、，,/;；和与及·]/g;
const ANONYMOUS = '职工';

const bare = (text: string): string => comparableName(text).replace(SEPARATORS, '');

/** True when what stands before the suffix is 职工 or the leader's name; a unit's name or an honour may stand before it. */
const isOfficialStem = (stem: string, leader: string): boolean =>
  stem.endsWith(ANONYMOUS) || (leader !== '' && stem.endsWith(leader)) || leader === '';

/** True for 职工＋suffix and 带头人＋suffix. Without a known leader any stem that could be a name is accepted. */
export const isOfficialName = (name: string, leader: string, suffix: string): boolean => {
  if (name.endsWith(suffix) && leader !== '' && name.slice(0, -suffix.length).endsWith(leader)) return true;
  const comparable = bare(name);
  return comparable.endsWith(suffix) && isOfficialStem(comparable.slice(0, -suffix.length), bare(leader));
};
