import type { RowRule, Rule } from '../policy';
import { comparableName } from '../../cell/normalise-text';
import { tellNothing } from '../rules/filled-rule';
import { leadersOf } from '../rules/name-holds-leader';
import { sinceRule } from '../rules/since-rule';
import { wordsRule } from '../rules/words-rule';
import { EARLIEST } from './city-naming';

/** 一: a known model worker, a highly skilled person, or somebody who leads the field. */
const bj01 = wordsRule(
  { id: 'BJ-01', article: '一', severity: 'warning' },
  'leader.category',
  '知名劳模、高技能人才、技术技能领军人物',
  /劳模|劳动模范|先进|高技能|技师|技能大师|能手|工匠|领军|带头人|首席|专家|高级工|高工|高级工程师|教授|大师|状元|人才/,
);

/* Two to four Chinese characters: a person, not a title or a place in brackets. */
const A_PERSON = /^[\u4e00-\u9fff·]{2,4}$/;

/** 三1: one person is in charge. */
const bj03: RowRule = {
  id: 'BJ-03',
  article: '三1',
  severity: 'error',
  scope: 'row',
  needs: ['leader.name'],
  check: (studio, report) => {
    if (tellNothing(studio, 'leader.name', report)) return;
    const value = studio.text('leader.name');
    const people = [...new Set(leadersOf(value).map(comparableName))];
    if (people.length > 1 && people.every((person) => A_PERSON.test(person)))
      report(studio, 'leader.name', { code: 'two-leaders', params: { value } });
  },
};

/** 一 and 三1: who leads. */
export const leader: readonly Rule[] = [bj01, sinceRule(EARLIEST, bj03)];
