import { comparableName } from '../../cell/normalise-text';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { RowRule } from '../policy';

const SEPARATORS = /[、，,/;；和与及·\n]/;
/* 王某某（全国劳模） */
const ASIDE = /[(（][^()（）]*[)）]/g;

/** 三一: usually named after its leader; other names are allowed. */
export const cc04: RowRule = {
  id: 'CC-04',
  article: '三一',
  severity: 'info',
  scope: 'row',
  needs: ['studio.name', 'leader.name'],
  check: (studio, report) => {
    const leader = studio.text('leader.name');
    if (studio.name === '' || saysNothing(leader) || studio.name.includes(leader)) return;
    const name = comparableName(studio.name);
    const people = leader.replace(ASIDE, '').split(SEPARATORS).map(comparableName);
    if (people.some((person) => person !== '' && name.includes(person))) return;
    report(studio, 'studio.name', { code: 'name-without-leader', params: { leader } });
  },
};
