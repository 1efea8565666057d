import { compactText } from '../../cell/normalise-text';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import type { Report, RowRule } from '../policy';
import { tellNothing } from '../rules/filled-rule';
import { sinceRule } from '../rules/since-rule';
import { EARLIEST } from './district-naming';

const TITLES = ['leader.honour', 'leader.skill'] as const satisfies readonly Field[];
const WORDS = '全国和市级劳动模范、全国和市级先进个人、技师';
/* 市级 is Shanghai's; a higher technician is a technician too. */
const HONOUR = /(?:全国|国家|中央|市|上海).*(?:劳动?模范|劳模|先进|五一|标兵|工匠)/;
const SKILL = /技师/;
const DISTRICT_ONLY = /(?<!地)区(?:级|总|劳|先)/;
const PLACE = '杨浦';

const isNamed = (text: string): boolean => {
  const plain = compactText(text);
  return SKILL.test(plain) || (HONOUR.test(plain) && !(DISTRICT_ONLY.test(plain) && !/全国|市/.test(plain)));
};

const tellTitle = (studio: Studio, report: Report): void => {
  const known = TITLES.filter((field) => studio.has(field));
  const told = known.filter((field) => !saysNothing(studio.text(field)));
  const [first] = known;
  const [shown] = told;
  if (!first) return;
  if (!shown) {
    /* The skill column alone cannot show that there is no honour. */
    if (first === 'leader.honour') tellNothing(studio, first, report);
    return;
  }
  const texts = told.map((field) => studio.text(field));
  if (texts.some((text) => isNamed(text) || text.startsWith('#'))) return;
  report(studio, shown, { code: 'leader-judged', params: { value: studio.text(shown), words: WORDS } });
};

const tellUnion = (studio: Studio, report: Report): void => {
  const field = 'leader.union';
  if (!studio.has(field) || tellNothing(studio, field, report)) return;
  const value = studio.text(field);
  if (value.includes(PLACE) || value.startsWith('#') || studio.yesNo(field).value === true) return;
  report(studio, field, { code: 'union-elsewhere', params: { value, place: PLACE } });
};

const rule: RowRule = {
  id: 'YP-03',
  article: '第三条1',
  severity: 'info',
  scope: 'row',
  needs: ['leader.union'],
  oneOf: [TITLES],
  partial: true,
  check: (studio, report) => {
    tellTitle(studio, report);
    tellUnion(studio, report);
  },
};

/** 第三条1: usually a model worker, an advanced individual or a technician whose union membership is in 杨浦. */
export const yp03 = sinceRule(EARLIEST, rule);
