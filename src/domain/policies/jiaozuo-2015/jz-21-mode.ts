import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Studio } from '../../register/studio';
import type { Report, RowRule } from '../policy';
import { tellNothing } from '../rules/filled-rule';

const FIELD = 'studio.mode';
const MODES = /职工|班组长|劳模/;
const WORDS = '职工创新工作室、班组长创新工作室、劳模创新工作室';
const MODEL_WORKER = /劳模/;

const check = (studio: Studio, report: Report): void => {
  if (tellNothing(studio, FIELD, report)) return;
  const value = studio.text(FIELD);
  if (value.startsWith('#')) return;
  if (!MODES.test(value)) report(studio, FIELD, { code: 'not-listed', params: { field: FIELD, value, words: WORDS } });
  const needsHonour = MODEL_WORKER.test(value) && studio.has('leader.honour');
  if (needsHonour && saysNothing(studio.text('leader.honour')))
    report(studio, 'leader.honour', { code: 'honour-needed', params: { mode: value } });
};

/** 第十条: three modes; a model worker's studio has a model worker at its head. */
export const jz21: RowRule = {
  id: 'JZ-21',
  article: '第十条',
  severity: 'info',
  scope: 'row',
  needs: [FIELD],
  check,
};
